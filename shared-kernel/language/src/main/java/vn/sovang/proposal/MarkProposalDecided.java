package vn.sovang.proposal;

import vn.sovang.award.DecisionId;

import java.time.LocalDate;
import java.util.List;

/// Notes that a decision answered the proposal. Sent by the platform itself, never over HTTP.
///
/// @param decidedOn day of the decision
/// @param refused the lines that were not granted
public record MarkProposalDecided(
        ProposalId proposalId,
        DecisionId decisionId,
        LocalDate decidedOn,
        List<RefusedLine> refused)
        implements ProposalCommand {
    public MarkProposalDecided {
        refused = List.copyOf(refused);
    }
}
