package vn.sovang.proposal;

import vn.sovang.kernel.Required;
import vn.sovang.plan.NumberSeries;
import vn.sovang.unit.UnitId;

/// Sends a submitted proposal on to a higher unit or authority of the register.
///
/// @param sender the unit that sends it on
/// @param recipient who is competent for what it proposes, or sends it on to them
/// @param opinion what the sender says of it
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
