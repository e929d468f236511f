package vn.sovang.proposal;

import vn.sovang.kernel.BeginsRecord;

/// Takes in a proposal that another province forwarded. Sent by the platform itself, never over
/// HTTP.
public record ReceiveProposal(ProposalId proposalId, ProposalReceived received)
        implements ProposalCommand, BeginsRecord {}
