package vn.sovang.decision;

import vn.sovang.award.DecisionId;
import vn.sovang.proposal.ProposalId;

import java.time.LocalDate;

/// A granted line was taken back; that it had been granted stays in the log (rule 43).
///
/// @param basisDocument the document that says so, such as a conclusion or a judgment
/// @param revokedOn the day from which the award is no longer held
public record AwardRevoked(
        DecisionId decisionId,
        ProposalId proposalId,
        int line,
        RevocationCause cause,
        String basisDocument,
        String reason,
        LocalDate revokedOn)
        implements AwardStanding {
    @Override
    public LocalDate from() {
        return revokedOn;
    }
}
