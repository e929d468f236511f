package vn.sovang.actual;

import org.jspecify.annotations.Nullable;

/// Statement of a person on a goal that no number answers.
///
/// @param reached yes or no
/// @param rating the words of an annual rating, where there is one
public record ActualStatement(boolean reached, @Nullable String rating) implements ActualValue {}
