package vn.sovang.award;

/// Kinds of those to whom awards are given.
public enum SubjectKind {
    COLLECTIVE,
    INDIVIDUAL,
    HOUSEHOLD
}
