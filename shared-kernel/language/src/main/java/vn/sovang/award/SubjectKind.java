package vn.sovang.award;

/// To whom an award is given.
public enum SubjectKind {
    COLLECTIVE,
    INDIVIDUAL,
    HOUSEHOLD
}
