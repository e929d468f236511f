package vn.sovang.proposal;

import vn.sovang.kernel.Required;
import vn.sovang.plan.NumberSeries;
import vn.sovang.unit.UnitId;

/// Sends a submitted proposal on to a higher unit or authority of the register.
///
/// @param sender the unit that sends it on
/// @param recipient body that is competent for its lines, or sends it on to the one that is
/// @param opinion words of the sender on it
public record ForwardProposal(
        ProposalId proposalId,
        UnitId sender,
        UnitId recipient,
        Submission submission,
        String opinion)
        implements ProposalCommand {
    public ForwardProposal {
        Required.text("opinion", opinion);
        NumberSeries.requireApart(submission.number(), submission.symbol());
    }
}
