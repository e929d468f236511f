package vn.sovang.command.aggregation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import vn.sovang.aggregation.AggregationCommand;
import vn.sovang.aggregation.AggregationEvent;
import vn.sovang.aggregation.AggregationId;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.CommandTarget;
import vn.sovang.command.act.History;
import vn.sovang.command.act.PhaseReports;

/// The Axon shell: routes commands to the rules and events to the state, and decides nothing.
public class Aggregation {
    private AggregationState state = new AggregationState.None();

    Aggregation() {}

    @CommandHandler(commandName = "aggregation")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AggregationCommand command, Act act, History history, PhaseReports reports) {
        CommandTarget.require(command, state.id());
        AggregationState.decide(command, state, act, history, reports).forEach(e -> apply(e));
    }

    @EventSourcingHandler
    void on(AggregationEvent event) {
        state = AggregationState.evolve(state, event);
    }

    @AggregateIdentifier
    @Nullable AggregationId id() {
        return state.id();
    }
}
