package vn.sovang.decision;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.DecisionId;
import vn.sovang.award.RestorationGround;
import vn.sovang.kernel.Required;
import vn.sovang.proposal.ProposalId;

import java.time.LocalDate;

/// Records that an award that was stripped or revoked is restored.
///
/// @param document that says so, with its number
/// @param signedOn day of the document
/// @param authority that decided; null for one that decides no awards, such as a court
/// @param restoredOn the day from which the award is held again
public record RecordRestoration(
        DecisionId decisionId,
        ProposalId proposalId,
        int line,
        RestorationGround ground,
        String document,
        LocalDate signedOn,
        @Nullable DecidingAuthority authority,
        String reason,
        LocalDate restoredOn)
        implements DecisionCommand {
    public RecordRestoration {
        Required.name("document", document);
        Required.text("reason", reason);
    }
}
