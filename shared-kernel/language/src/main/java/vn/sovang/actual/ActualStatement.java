package vn.sovang.actual;

import org.jspecify.annotations.Nullable;

/// What a person says of a goal that no number answers.
///
/// @param reached yes or no
/// @param rating the words of an annual rating, where there is one
public record ActualStatement(boolean reached, @Nullable String rating) implements ActualValue {}
