package vn.sovang.proposal;

/// Takes in what a body reports of a proposal that was forwarded to it: its nominee took part in
/// judging it. Sent by the platform itself, never over HTTP.
public record ReceiveOwnAct(ProposalId proposalId, NomineeId nomineeId)
        implements ProposalCommand {}
