package vn.sovang.command.decision;

import vn.sovang.proposal.ProposalId;

/// A line that an authority outside granted as it was proposed.
public record RecordedGrant(ProposalId proposalId, int line) {}
