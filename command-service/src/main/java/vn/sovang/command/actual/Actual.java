package vn.sovang.command.actual;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import vn.sovang.actual.ActualEvent;
import vn.sovang.actual.ActualId;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.History;

import java.util.UUID;

/// The Axon shell: routes commands to the rules and events to the state, and decides nothing.
public class Actual {
    private ActualState state = new ActualState.None();

    Actual() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordActual command, Act act, History history) {
        ActualState.Known known =
                new ActualState.Known(
                        history.of(command.planId().value()),
                        facts(history, command.unitId() == null ? null : command.unitId().value()),
                        facts(
                                history,
                                command.reportId() == null ? null : command.reportId().value()),
                        facts(
                                history,
                                command.corrects() == null ? null : command.corrects().value()));
        ActualState.decide(command, state, act, known).forEach(e -> apply(e));
    }

    private static Facts facts(History history, @Nullable UUID named) {
        return named == null ? Facts.of() : history.of(named);
    }

    @EventSourcingHandler
    void on(ActualEvent event) {
        state = ActualState.evolve(state, event);
    }

    @AggregateIdentifier
    @Nullable ActualId id() {
        return state.id();
    }
}
