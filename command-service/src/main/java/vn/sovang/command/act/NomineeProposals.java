package vn.sovang.command.act;

import vn.sovang.proposal.NomineeId;
import vn.sovang.proposal.ProposalId;

import java.util.List;

/// Proposals that ever named a nominee, as the log has them.
@FunctionalInterface
public interface NomineeProposals {
    List<ProposalId> of(NomineeId nominee);
}
