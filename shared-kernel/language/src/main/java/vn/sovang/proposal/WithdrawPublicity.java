package vn.sovang.proposal;

/// Takes the publicity of a list back, with a reason: it counts for nothing, and the list is made
/// public anew. Remarks that came stay.
public record WithdrawPublicity(ProposalId proposalId, String reason) implements ProposalCommand {}
