package vn.sovang.command.unit;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import vn.sovang.command.act.History;
import vn.sovang.unit.UnitEvent;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitRegistered;

/// The Axon shell: routes commands to the rules and events to the state, and decides nothing.
public class Unit {
    private UnitState state = new UnitState.None();

    Unit() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RegisterUnit command, History history) {
        UnitState.decide(command, state, id -> isRegistered(id, history)).forEach(e -> apply(e));
    }

    @CommandHandler
    void handle(RenameUnit command) {
        UnitState.decide(command, state).forEach(e -> apply(e));
    }

    @CommandHandler
    void handle(DissolveUnit command, History history) {
        UnitState.decide(command, state, id -> isRegistered(id, history)).forEach(e -> apply(e));
    }

    @EventSourcingHandler
    void on(UnitEvent event) {
        state = UnitState.evolve(state, event);
    }

    @AggregateIdentifier
    @Nullable UnitId id() {
        return state.id();
    }

    private static boolean isRegistered(UnitId id, History history) {
        return history.of(id.value()).has(UnitRegistered.class);
    }
}
