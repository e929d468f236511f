package vn.sovang.time;

/// The answer to a question about dates that may not be known (rule 7).
public enum Ternary {
    YES,
    NO,
    UNKNOWN
}
