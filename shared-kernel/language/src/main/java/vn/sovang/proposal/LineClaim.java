package vn.sovang.proposal;

import org.jspecify.annotations.Nullable;

/// Claim that a line of a proposal takes, or gives up, so that others cannot have it or can have it
/// again.
///
/// @param slot its place in the quota; null where there is no quota (rule 35)
/// @param achievementId the achievement that it cites; null where it names none (rule 41)
public record LineClaim(
        int line, @Nullable QuotaSlot slot, @Nullable AchievementId achievementId) {}
