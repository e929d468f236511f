package vn.sovang.decision;

import vn.sovang.award.AwardItem;
import vn.sovang.proposal.NomineeId;
import vn.sovang.proposal.ProposalId;

/// A grant beyond what was proposed, in a line of its own that the proposal does not have.
public record ExtraGrant(ProposalId proposalId, int line, NomineeId nomineeId, AwardItem item) {}
