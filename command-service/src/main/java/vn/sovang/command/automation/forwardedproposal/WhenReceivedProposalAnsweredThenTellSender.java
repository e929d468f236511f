package vn.sovang.command.automation.forwardedproposal;

import org.springframework.stereotype.Component;

import vn.sovang.command.act.Facts;
import vn.sovang.command.automation.Automation;
import vn.sovang.command.automation.Reaction;
import vn.sovang.decision.AwardStanding;
import vn.sovang.decision.CorrectedLine;
import vn.sovang.decision.CorrectingDocument;
import vn.sovang.decision.DecisionCorrected;
import vn.sovang.decision.DecisionIssued;
import vn.sovang.decision.DecisionReceived;
import vn.sovang.decision.Grant;
import vn.sovang.decision.LineRefusal;
import vn.sovang.decision.ReceiveCorrection;
import vn.sovang.decision.ReceiveDecision;
import vn.sovang.decision.ReceiveStanding;
import vn.sovang.kernel.Command;
import vn.sovang.kernel.TenantId;
import vn.sovang.log.EventLog;
import vn.sovang.log.RecordedEvent;
import vn.sovang.proposal.LineRefused;
import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.ProposalReceived;
import vn.sovang.proposal.ProposalReturned;
import vn.sovang.proposal.ReceiveLineRefusal;
import vn.sovang.proposal.ReceiveReturn;
import vn.sovang.unit.UnitId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Each province hears of its own proposals and of nothing else that the same decision answers.
@Component
class WhenReceivedProposalAnsweredThenTellSender implements Automation {
    private final EventLog log;

    WhenReceivedProposalAnsweredThenTellSender(EventLog log) {
        this.log = log;
    }

    @Override
    public String name() {
        return "tra-loi-de-nghi";
    }

    @Override
    public List<Reaction> on(RecordedEvent event) {
        return switch (event.payload()) {
            case DecisionIssued decision -> decided(event.tenant(), decision);
            case DecisionReceived received -> decided(event.tenant(), received.decision());
            case DecisionCorrected corrected -> corrected(event.tenant(), corrected);
            case AwardStanding changed ->
                    toSender(
                            event,
                            changed.proposalId(),
                            changed.decisionId().value(),
                            new ReceiveStanding(changed.decisionId(), changed));
            case ProposalReturned returned ->
                    toSender(
                            event,
                            returned.proposalId(),
                            returned.proposalId().value(),
                            new ReceiveReturn(returned.proposalId(), returned.reason()));
            case LineRefused refused ->
                    toSender(
                            event,
                            refused.proposalId(),
                            refused.proposalId().value(),
                            new ReceiveLineRefusal(refused.proposalId(), refused));
            default -> List.of(); // nothing else answers
        };
    }

    private List<Reaction> toSender(
            RecordedEvent event, ProposalId proposal, UUID target, Command command) {
        return received(event.tenant(), proposal)
                .map(from -> new Reaction(from.origin(), target, command))
                .stream()
                .toList();
    }

    private List<Reaction> decided(TenantId here, DecisionIssued decision) {
        return senders(
                        here,
                        Stream.concat(
                                decision.grants().stream().map(Grant::proposalId),
                                decision.refusals().stream().map(LineRefusal::proposalId)))
                .entrySet()
                .stream()
                .map(sender ->
                        new Reaction(
                                sender.getKey(),
                                decision.decisionId().value(),
                                new ReceiveDecision(
                                        decision.decisionId(),
                                        of(decision, sender.getValue()),
                                        here)))
                .toList();
    }

    private List<Reaction> corrected(TenantId here, DecisionCorrected corrected) {
        return senders(here, corrected.lines().stream().map(CorrectedLine::proposalId))
                .entrySet()
                .stream()
                .map(sender ->
                        new Reaction(
                                sender.getKey(),
                                corrected.decisionId().value(),
                                new ReceiveCorrection(
                                        corrected.decisionId(), of(corrected, sender.getValue()))))
                .toList();
    }

    /// Arrivals of the proposals here, by the province that sent them.
    private Map<TenantId, List<ProposalReceived>> senders(
            TenantId here, Stream<ProposalId> proposals) {
        Map<TenantId, List<ProposalReceived>> senders = new HashMap<>();
        proposals
                .distinct()
                .flatMap(proposal -> received(here, proposal).stream())
                .forEach(from ->
                        senders.computeIfAbsent(from.origin(), _ -> new ArrayList<>()).add(from));
        return senders;
    }

    /// The correction of their lines; the files of the document stay where they are.
    private static DecisionCorrected of(
            DecisionCorrected corrected, List<ProposalReceived> proposals) {
        List<ProposalId> theirs = proposals.stream().map(ProposalReceived::proposalId).toList();
        return new DecisionCorrected(
                corrected.decisionId(),
                proposals.getFirst().addressee(),
                corrected.printed(),
                corrected.meant(),
                corrected.lines().stream()
                        .filter(line -> theirs.contains(line.proposalId()))
                        .toList(),
                new CorrectingDocument(
                        corrected.document().citation(),
                        corrected.document().signedOn(),
                        List.of()),
                corrected.reason());
    }

    /// The decision as far as it concerns these proposals, issued by the body as their sender knows
    /// it.
    private static DecisionIssued of(DecisionIssued decision, List<ProposalReceived> proposals) {
        List<ProposalId> theirs = proposals.stream().map(ProposalReceived::proposalId).toList();
        UnitId issuer = proposals.getFirst().addressee();
        List<Grant> grants =
                decision.grants().stream()
                        .filter(grant -> theirs.contains(grant.proposalId()))
                        .toList();
        return new DecisionIssued(
                decision.decisionId(),
                decision.number(),
                decision.symbol(),
                decision.decidedOn(),
                decision.authority(),
                issuer,
                decision.signatory(),
                grants,
                decision.refusals().stream()
                        .filter(refusal -> theirs.contains(refusal.proposalId()))
                        .toList(),
                decision.capacity(),
                grants.stream()
                        .map(decision::overrideOf)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                decision.rules().stream()
                        .filter(rule ->
                                grants.stream().anyMatch(grant -> grant.item().equals(rule.item())))
                        .toList());
    }

    /// The arrival of the proposal here; empty for one that was proposed here.
    private Optional<ProposalReceived> received(TenantId here, ProposalId proposal) {
        return Facts.recorded(log.readAggregate(here, proposal.toString()))
                .last(ProposalReceived.class);
    }
}
