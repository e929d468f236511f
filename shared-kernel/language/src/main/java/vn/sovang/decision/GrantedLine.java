package vn.sovang.decision;

import org.jspecify.annotations.Nullable;

import vn.sovang.proposal.ProposalId;

/// A line that is granted as it was proposed.
///
/// @param scopeBasis why an award may go beyond the issuer's organisation, where the plan does not
///   say so itself (anomaly A33)
public record GrantedLine(ProposalId proposalId, int line, @Nullable String scopeBasis) {}
