package vn.sovang.councilsession;

import vn.sovang.proposal.ProposalId;

/// A member who takes no part in a line.
public record SessionRecusal(ProposalId proposalId, int line, String member) {}
