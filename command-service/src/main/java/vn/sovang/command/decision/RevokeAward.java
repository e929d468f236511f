package vn.sovang.command.decision;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.award.DecisionId;
import vn.sovang.decision.RevocationCause;
import vn.sovang.kernel.Required;
import vn.sovang.proposal.ProposalId;

import java.time.LocalDate;

/// Takes one granted line of a decision back.
///
/// @param basisDocument the document that says so, such as a conclusion or a judgment
public record RevokeAward(
        @TargetAggregateIdentifier DecisionId decisionId,
        ProposalId proposalId,
        int line,
        RevocationCause cause,
        String basisDocument,
        String reason,
        LocalDate revokedOn) {
    public RevokeAward {
        Required.name("basisDocument", basisDocument);
    }
}
