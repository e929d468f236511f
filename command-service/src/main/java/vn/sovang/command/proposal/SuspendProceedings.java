package vn.sovang.command.proposal;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.kernel.Required;
import vn.sovang.proposal.ProceedingsSuspended;
import vn.sovang.proposal.ProposalId;

/// Suspends the proceedings while something is being verified.
///
/// @param basis the document that says so
public record SuspendProceedings(
        @TargetAggregateIdentifier ProposalId proposalId,
        ProceedingsSuspended.Ground ground,
        String basis,
        String reason) {
    public SuspendProceedings {
        Required.name("basis", basis);
    }
}
