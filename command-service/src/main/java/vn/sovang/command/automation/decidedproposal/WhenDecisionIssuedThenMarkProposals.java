package vn.sovang.command.automation.decidedproposal;

import org.springframework.stereotype.Component;

import vn.sovang.command.automation.Automation;
import vn.sovang.command.automation.Reaction;
import vn.sovang.decision.DecisionIssued;
import vn.sovang.decision.DecisionReceived;
import vn.sovang.decision.Grant;
import vn.sovang.decision.LineRefusal;
import vn.sovang.kernel.TenantId;
import vn.sovang.log.RecordedEvent;
import vn.sovang.proposal.MarkProposalDecided;
import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.RefusedLine;

import java.util.List;
import java.util.stream.Stream;

/// Marks proposals as decided. A reservation keeps that a proposal is decided once; this only
/// informs the proposal.
@Component
class WhenDecisionIssuedThenMarkProposals implements Automation {
    @Override
    public String name() {
        return "ghi-nhan-quyet-dinh";
    }

    @Override
    public List<Reaction> on(RecordedEvent event) {
        return switch (event.payload()) {
            case DecisionIssued decision -> mark(event.tenant(), decision);
            case DecisionReceived received -> mark(event.tenant(), received.decision());
            default -> List.of(); // nothing else answers every line
        };
    }

    private static List<Reaction> mark(TenantId tenant, DecisionIssued decision) {
        return Stream.concat(
                        decision.grants().stream().map(Grant::proposalId),
                        decision.refusals().stream().map(LineRefusal::proposalId))
                .distinct()
                .map(id ->
                        new Reaction(
                                tenant,
                                id.value(),
                                new MarkProposalDecided(
                                        id,
                                        decision.decisionId(),
                                        decision.decidedOn(),
                                        refused(decision, id))))
                .toList();
    }

    private static List<RefusedLine> refused(DecisionIssued decision, ProposalId proposal) {
        return decision.refusals().stream()
                .filter(refusal -> refusal.proposalId().equals(proposal))
                .map(refusal -> new RefusedLine(refusal.line(), refusal.reason()))
                .toList();
    }
}
