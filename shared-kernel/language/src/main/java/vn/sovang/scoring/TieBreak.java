package vn.sovang.scoring;

import org.jspecify.annotations.Nullable;

/// A step of the rule by which units of equal points are told apart.
///
/// @param group code of the group that is compared; other steps have none
public record TieBreak(Step step, @Nullable String group) {
    /// Steps by which units of equal points are compared.
    public enum Step {
        /// Higher points of a group.
        HIGHER_GROUP,
        /// Fewer points taken off.
        FEWER_DEDUCTIONS,
        /// More bonus.
        MORE_BONUS
    }
}
