package vn.sovang.goal;

import org.jspecify.annotations.Nullable;

/// With what a change is compared: the year, and the value where the plan tells it.
public record Baseline(int year, @Nullable Quantity value) {}
