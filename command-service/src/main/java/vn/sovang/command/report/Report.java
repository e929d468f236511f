package vn.sovang.command.report;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.History;
import vn.sovang.plan.PlanId;
import vn.sovang.report.ReportEvent;
import vn.sovang.report.ReportId;

/// The Axon shell: routes commands to the rules and events to the state, and decides nothing.
public class Report {
    private ReportState state = new ReportState.None();

    Report() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SaveReportDraft command, Act act, History history) {
        ReportState.decide(command, state, act, history.of(command.campaignId().value()))
                .forEach(e -> apply(e));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordDocumentInLieu command, Act act, History history) {
        PlanId plan = command.document().planId();
        ReportState.decide(
                        command,
                        state,
                        act,
                        history.of(command.campaignId().value()),
                        plan == null ? Facts.of() : history.of(plan.value()))
                .forEach(e -> apply(e));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SubmitReport command, Act act, History history) {
        ReportState.decide(command, state, act, history.of(command.campaignId().value()))
                .forEach(e -> apply(e));
    }

    @CommandHandler
    void handle(ReturnReport command, Act act) {
        ReportState.decide(command, state, act).forEach(e -> apply(e));
    }

    @CommandHandler
    void handle(ResubmitReport command, Act act) {
        ReportState.decide(command, state, act).forEach(e -> apply(e));
    }

    @CommandHandler
    void handle(AcceptReport command, Act act) {
        ReportState.decide(command, state, act).forEach(e -> apply(e));
    }

    @CommandHandler
    void handle(SupplementReport command, Act act) {
        ReportState.decide(command, state, act).forEach(e -> apply(e));
    }

    @EventSourcingHandler
    void on(ReportEvent event) {
        state = ReportState.evolve(state, event);
    }

    @AggregateIdentifier
    @Nullable ReportId id() {
        return state.id();
    }
}
