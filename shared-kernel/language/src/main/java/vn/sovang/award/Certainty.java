package vn.sovang.award;

/// How sure it is that a rule says what we hold it to say. What nobody verified is told as a notice
/// and refuses nothing.
public enum Certainty {
    /// Read in the text of the law itself.
    READ,
    /// Reported by a public page that quotes it.
    REPORTED,
    /// Noted by others about the law.
    NOTED,
    UNVERIFIED
}
