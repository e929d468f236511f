package vn.sovang.proposal;

import java.time.Instant;

/// The proposing level certified the achievement reports (rule 37).
///
/// @param certifiedBy the post, which may not decide the same proposal (rule 44)
public record DossierCertified(ProposalId proposalId, String certifiedBy, Instant certifiedAt)
        implements ProposalEvent {}
