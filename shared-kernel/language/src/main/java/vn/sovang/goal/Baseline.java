package vn.sovang.goal;

import org.jspecify.annotations.Nullable;

/// Baseline with which a change is compared: the year, and the value where the plan states it.
public record Baseline(int year, @Nullable Quantity value) {}
