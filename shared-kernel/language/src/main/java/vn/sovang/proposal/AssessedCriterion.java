package vn.sovang.proposal;

/// What was found of the criterion with this label.
public record AssessedCriterion(String label, boolean isMet, String evidence) {}
