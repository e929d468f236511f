package vn.sovang.decision;

import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.DecisionId;
import vn.sovang.award.StrippingGround;
import vn.sovang.kernel.Required;
import vn.sovang.proposal.ProposalId;

import java.time.LocalDate;

/// Records that a State honorary title was stripped by a decision from outside.
///
/// @param document that says so, with its number
/// @param signedOn day of the document
/// @param authority that decided
/// @param strippedOn the day from which the award is no longer held
public record RecordStripping(
        DecisionId decisionId,
        ProposalId proposalId,
        int line,
        StrippingGround ground,
        String document,
        LocalDate signedOn,
        DecidingAuthority authority,
        String reason,
        LocalDate strippedOn)
        implements DecisionCommand {
    public RecordStripping {
        Required.name("document", document);
        Required.text("reason", reason);
    }
}
