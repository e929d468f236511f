package vn.sovang.decision;

import vn.sovang.award.AwardItem;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.ProposalId;

/// A line that was granted, as it was proposed.
public record Grant(ProposalId proposalId, int line, Nominee nominee, AwardItem item) {}
