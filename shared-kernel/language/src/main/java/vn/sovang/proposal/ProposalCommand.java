package vn.sovang.proposal;

import vn.sovang.kernel.Command;

/// Everything that can be asked of a proposal.
public sealed interface ProposalCommand extends Command
        permits AddDossierItem,
                AppraiseProposal,
                AssessCriteria,
                CertifyDossier,
                ForwardProposal,
                MarkProposalDecided,
                ProposeAward,
                ReceiveLineRefusal,
                ReceiveProposal,
                ReceiveOwnAct,
                ReceiveReturn,
                RecordVoteMinutes,
                RefuseLine,
                ResumeProceedings,
                ReturnProposal,
                SubmitProposal,
                SuspendProceedings,
                WithdrawProposal {
    ProposalId proposalId();
}
