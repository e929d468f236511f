package vn.sovang.plan;

/// A value that belongs to a year and was moved to another when a plan was copied; a person checks
/// it.
///
/// @param anchor place in the copy
/// @param after empty where the copy leaves it out
public record BumpedValue(String anchor, String before, String after) {}
