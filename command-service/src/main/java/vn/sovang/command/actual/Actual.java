package vn.sovang.command.actual;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import vn.sovang.actual.ActualCommand;
import vn.sovang.actual.ActualEvent;
import vn.sovang.actual.ActualId;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.CommandTarget;
import vn.sovang.command.act.History;
import vn.sovang.command.act.LaunchedUnder;

/// The Axon shell: routes commands to the rules and events to the state, and decides nothing.
public class Actual {
    private ActualState state = new ActualState.None();

    Actual() {}

    @CommandHandler(commandName = "actual")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ActualCommand command, Act act, History history, LaunchedUnder campaigns) {
        CommandTarget.require(command, state.id());
        ActualState.decide(command, state, act, history, campaigns).forEach(e -> apply(e));
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
