package vn.sovang.proposal;

/// Everything that can have happened to an award proposal.
public sealed interface ProposalEvent
        permits AwardProposed,
                DossierItemAdded,
                DossierCertified,
                ProposalSubmitted,
                CriteriaAssessed,
                VoteMinutesRecorded,
                ProposalAppraised,
                LineRefused,
                ProceedingsSuspended,
                ProceedingsResumed,
                ProposalReturned,
                ProposalWithdrawn,
                ProposalDecided {
    ProposalId proposalId();
}
