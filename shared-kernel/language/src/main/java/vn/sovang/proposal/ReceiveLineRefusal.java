package vn.sovang.proposal;

/// Notes that the body on the platform took a line out. Sent by the platform itself, never over
/// HTTP.
///
/// @param refused as it was refused there
public record ReceiveLineRefusal(ProposalId proposalId, LineRefused refused)
        implements ProposalCommand {}
