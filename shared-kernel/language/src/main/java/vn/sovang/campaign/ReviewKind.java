package vn.sovang.campaign;

/// Whether a review looks back on the way or at the end.
public enum ReviewKind {
    /// Sơ kết.
    INTERIM,
    /// Tổng kết.
    FINAL
}
