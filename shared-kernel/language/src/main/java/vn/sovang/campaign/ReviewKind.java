package vn.sovang.campaign;

/// Kinds of reviews: on the way or at the end.
public enum ReviewKind {
    /// Sơ kết.
    INTERIM,
    /// Tổng kết.
    FINAL
}
