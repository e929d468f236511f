package vn.sovang.decision;

import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.DecisionId;
import vn.sovang.award.StrippingGround;
import vn.sovang.law.GroundVerdict;
import vn.sovang.proposal.ProposalId;

import java.time.LocalDate;

/// A State honorary title that was rightly given is held no more (tước; Luật 06/2022/QH15, Điều
/// 93.3 to 93.5).
///
/// @param document that says so, with its number
/// @param authority that decided
/// @param strippedOn the day from which the award is no longer held
/// @param verdict of the day of the document on the ground
public record AwardStripped(
        DecisionId decisionId,
        ProposalId proposalId,
        int line,
        StrippingGround ground,
        String document,
        LocalDate signedOn,
        DecidingAuthority authority,
        String reason,
        LocalDate strippedOn,
        GroundVerdict verdict)
        implements AwardStanding {
    @Override
    public LocalDate from() {
        return strippedOn;
    }
}
