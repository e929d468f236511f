package vn.sovang.decision;

import vn.sovang.award.DecisionId;
import vn.sovang.kernel.Required;
import vn.sovang.proposal.ProposalId;

import java.time.LocalDate;

/// Records that an authority that does not work on the platform took one granted line back.
///
/// @param basisDocument the document that says so
public record RecordRevocation(
        DecisionId decisionId,
        ProposalId proposalId,
        int line,
        RevocationCause cause,
        String basisDocument,
        String reason,
        LocalDate revokedOn)
        implements DecisionCommand {
    public RecordRevocation {
        Required.name("basisDocument", basisDocument);
        Required.text("reason", reason);
    }
}
