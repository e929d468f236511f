package vn.sovang.decision;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.AwardItem;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.ProposalId;

/// A line that was granted.
///
/// @param scopeBasis ground on which the award goes beyond the issuer's organisation; null within
///   it (anomaly A33; Luật 06/2022/QH15, Điều 83.1)
public record Grant(
        ProposalId proposalId,
        int line,
        Nominee nominee,
        AwardItem item,
        @Nullable String scopeBasis) {}
