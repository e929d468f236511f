package vn.sovang.proposal;

import vn.sovang.kernel.Required;

/// Suspends the proceedings while something is being verified.
///
/// @param basis the document that says so
public record SuspendProceedings(
        ProposalId proposalId, ProceedingsSuspended.Ground ground, String basis, String reason)
        implements ProposalCommand {
    public SuspendProceedings {
        Required.name("basis", basis);
    }
}
