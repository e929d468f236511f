package vn.sovang.query.findings;

/// States of findings for which one asks; each is open or settled.
public enum FindingState {
    OPEN,
    SETTLED,
    ALL
}
