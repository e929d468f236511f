package vn.sovang.query.findings;

/// Which findings one asks for; each is open or settled.
public enum FindingState {
    OPEN,
    SETTLED,
    ALL
}
