package vn.sovang.command.decision;

import vn.sovang.proposal.ProposalId;

/// A line that is granted as it was proposed.
public record GrantedLine(ProposalId proposalId, int line) {}
