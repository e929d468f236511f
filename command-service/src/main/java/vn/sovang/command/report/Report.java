package vn.sovang.command.report;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import vn.sovang.command.act.Act;
import vn.sovang.command.act.CommandTarget;
import vn.sovang.command.act.History;
import vn.sovang.command.act.UnitReport;
import vn.sovang.report.ReportCommand;
import vn.sovang.report.ReportEvent;
import vn.sovang.report.ReportId;

/// The Axon shell: routes commands to the rules and events to the state, and decides nothing.
public class Report {
    private ReportState state = new ReportState.None();

    Report() {}

    @CommandHandler(commandName = "report")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReportCommand command, Act act, History history, UnitReport reports) {
        CommandTarget.require(command, state.id());
        ReportState.decide(command, state, act, history, reports).forEach(e -> apply(e));
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
