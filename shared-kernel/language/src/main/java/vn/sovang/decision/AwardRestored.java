package vn.sovang.decision;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.DecisionId;
import vn.sovang.award.RestorationGround;
import vn.sovang.law.GroundVerdict;
import vn.sovang.proposal.ProposalId;

import java.time.LocalDate;

/// An award that was stripped or revoked is held again (phục hồi; Luật 06/2022/QH15, Điều 93.6).
///
/// @param document that says so, with its number
/// @param authority that decided; null for one that decides no awards, such as a court
/// @param restoredOn the day from which the award is held again
/// @param verdict of the day of the document on the ground
public record AwardRestored(
        DecisionId decisionId,
        ProposalId proposalId,
        int line,
        RestorationGround ground,
        String document,
        LocalDate signedOn,
        @Nullable DecidingAuthority authority,
        String reason,
        LocalDate restoredOn,
        GroundVerdict verdict)
        implements AwardStanding {
    @Override
    public LocalDate from() {
        return restoredOn;
    }
}
