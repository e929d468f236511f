package vn.sovang.proposal;

/// Takes back a proposal that the body on the platform returned. Sent by the platform itself, never
/// over HTTP.
public record ReceiveReturn(ProposalId proposalId, String reason) implements ProposalCommand {}
