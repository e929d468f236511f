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
                PublishList,
                ReceiveLineRefusal,
                ReceiveProposal,
                ReceiveOwnAct,
                ReceiveReturn,
                RecordRemark,
                RecordSessionVote,
                RecordVoteMinutes,
                RefuseLine,
                ResumeProceedings,
                ReturnProposal,
                SettleRemark,
                SubmitProposal,
                SuspendProceedings,
                WithdrawProposal,
                WithdrawPublicity {
    ProposalId proposalId();
}
