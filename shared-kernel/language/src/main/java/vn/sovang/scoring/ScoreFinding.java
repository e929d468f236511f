package vn.sovang.scoring;

import org.jspecify.annotations.Nullable;

/// Finding that a disqualifying fact is there, or is not.
///
/// @param disqualifier its code
/// @param words evidence of who scores itself, reason of who finds otherwise; null for none
public record ScoreFinding(String disqualifier, boolean isThere, @Nullable String words) {}
