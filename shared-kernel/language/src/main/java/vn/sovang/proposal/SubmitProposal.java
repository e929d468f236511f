package vn.sovang.proposal;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.GrantOverride;

/// Hands in the complete dossier.
///
/// @param override needed where a line does not meet what the law, in a clause that was read, asks
///   of its nominee's history (rule 45)
public record SubmitProposal(ProposalId proposalId, @Nullable GrantOverride override)
        implements ProposalCommand {
    /// Hands in what the law lets pass, or nobody has judged.
    public SubmitProposal(ProposalId proposalId) {
        this(proposalId, null);
    }
}
