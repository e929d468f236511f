package vn.sovang.proposal;

import org.jspecify.annotations.Nullable;

/// What a line of a proposal holds, or gives up, that others then cannot have or can have again.
///
/// @param slot its place in the quota; none where there is no quota (rule 35)
/// @param achievementId the achievement that it cites; none where it names none (rule 41)
public record LineClaim(
        int line, @Nullable QuotaSlot slot, @Nullable AchievementId achievementId) {}
