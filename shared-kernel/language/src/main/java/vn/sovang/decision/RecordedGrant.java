package vn.sovang.decision;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.AwardItem;
import vn.sovang.proposal.ProposalId;

/// A line that an authority outside granted.
///
/// @param item title or form granted, where that is something else than was proposed
public record RecordedGrant(ProposalId proposalId, int line, @Nullable AwardItem item) {}
