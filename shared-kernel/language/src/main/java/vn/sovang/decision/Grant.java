package vn.sovang.decision;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.AchievementPeriod;
import vn.sovang.award.AwardItem;
import vn.sovang.award.CommendationKind;
import vn.sovang.law.Eligibility;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.ProposalId;

/// A line that was granted.
///
/// @param scopeBasis ground on which the award goes beyond the issuer's organisation; null within
///   it (anomaly A33; Luật 06/2022/QH15, Điều 83.1)
/// @param kind of commendation; null where the line does not say it
/// @param period of the achievement; null where the line does not say it
/// @param eligibility the verdict on the line that was at hand, with its own day and rules; null
///   where none was
/// @param overridden whether the override of the decision is for this line; null where the decision
///   has none, and in one that did not say for which lines it was
/// @param historyChanged true where the history on which the verdict stands had changed before the
///   decision, which who decided said to have seen; null where it had not, or nobody looked
public record Grant(
        ProposalId proposalId,
        int line,
        Nominee nominee,
        AwardItem item,
        @Nullable String scopeBasis,
        @Nullable CommendationKind kind,
        @Nullable AchievementPeriod period,
        @Nullable Eligibility eligibility,
        @Nullable Boolean overridden,
        @Nullable Boolean historyChanged) {
    /// A grant of a decision without an override.
    public Grant(
            ProposalId proposalId,
            int line,
            Nominee nominee,
            AwardItem item,
            @Nullable String scopeBasis,
            @Nullable CommendationKind kind,
            @Nullable AchievementPeriod period,
            @Nullable Eligibility eligibility) {
        this(proposalId, line, nominee, item, scopeBasis, kind, period, eligibility, null, null);
    }

    /// A grant of which neither kind nor period is known, and nothing was judged.
    public Grant(
            ProposalId proposalId,
            int line,
            Nominee nominee,
            AwardItem item,
            @Nullable String scopeBasis) {
        this(proposalId, line, nominee, item, scopeBasis, null, null, null);
    }

    /// The same grant in a decision that has an override.
    public Grant overridden(boolean isNeeded) {
        return new Grant(
                proposalId,
                line,
                nominee,
                item,
                scopeBasis,
                kind,
                period,
                eligibility,
                isNeeded,
                historyChanged);
    }
}
