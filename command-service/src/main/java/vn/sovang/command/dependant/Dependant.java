package vn.sovang.command.dependant;

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
import vn.sovang.dependant.DependantCommand;
import vn.sovang.dependant.DependantEvent;
import vn.sovang.dependant.DependantId;

/// The Axon shell: routes commands to the rules and events to the state, and decides nothing.
public class Dependant {
    private DependantState state = new DependantState.None();

    Dependant() {}

    @CommandHandler(commandName = "dependant")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DependantCommand command, Act act, History history) {
        CommandTarget.require(command, state.id());
        DependantState.decide(command, state, act, history::of).forEach(e -> apply(e));
    }

    @EventSourcingHandler
    void on(DependantEvent event) {
        state = DependantState.evolve(state, event);
    }

    @AggregateIdentifier
    @Nullable DependantId id() {
        return state.id();
    }
}
