package vn.sovang.proposal;

/// Finding on the criterion with this label.
public record AssessedCriterion(String label, boolean isMet, String evidence) {}
