package vn.sovang.proposal;

/// Everything that can have happened to an award proposal.
public sealed interface ProposalEvent
        permits AwardProposed,
                DossierItemAdded,
                DossierCertified,
                ProposalSubmitted,
                ListPublished,
                RemarkRecorded,
                RemarkSettled,
                PublicityWithdrawn,
                CriteriaAssessed,
                VoteMinutesRecorded,
                ProposalAppraised,
                LineRefused,
                ProposalForwarded,
                ProposalReceived,
                ProceedingsSuspended,
                ProceedingsResumed,
                ProposalReturned,
                ProposalWithdrawn,
                ProposalDecided,
                OwnActReported {
    ProposalId proposalId();
}
