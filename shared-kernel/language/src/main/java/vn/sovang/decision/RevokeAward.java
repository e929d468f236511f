package vn.sovang.decision;

import vn.sovang.award.DecisionId;
import vn.sovang.kernel.Required;
import vn.sovang.proposal.ProposalId;

import java.time.LocalDate;

/// Takes one granted line of a decision back.
///
/// @param basisDocument the document that says so, such as a conclusion or a judgment
public record RevokeAward(
        DecisionId decisionId,
        ProposalId proposalId,
        int line,
        RevocationCause cause,
        String basisDocument,
        String reason,
        LocalDate revokedOn)
        implements DecisionCommand {
    public RevokeAward {
        Required.name("basisDocument", basisDocument);
    }
}
