package vn.sovang.proposal;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.GrantOverride;

import java.time.Instant;
import java.util.List;

/// The complete dossier was handed in; whether it was late is judged from the campaign's deadline
/// when one looks.
///
/// @param claims the places in quotas that its lines took
/// @param eligibility of the lines that stood, by their histories of that day
/// @param override ground on which a line was handed in that does not meet what the law asks; null
///   where none needed it
public record ProposalSubmitted(
        ProposalId proposalId,
        Instant submittedAt,
        List<LineClaim> claims,
        List<LineEligibility> eligibility,
        @Nullable GrantOverride override)
        implements ProposalEvent {
    public ProposalSubmitted {
        claims = List.copyOf(claims);
        eligibility = List.copyOf(eligibility);
    }

    /// A submission of which no line was judged.
    public ProposalSubmitted(ProposalId proposalId, Instant submittedAt, List<LineClaim> claims) {
        this(proposalId, submittedAt, claims, List.of(), null);
    }

    /// A submission of lines that have no quota.
    public ProposalSubmitted(ProposalId proposalId, Instant submittedAt) {
        this(proposalId, submittedAt, List.of());
    }
}
