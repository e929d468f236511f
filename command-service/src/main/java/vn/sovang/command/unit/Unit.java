package vn.sovang.command.unit;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import vn.sovang.command.act.Facts;
import vn.sovang.command.act.History;
import vn.sovang.unit.UnitEvent;
import vn.sovang.unit.UnitId;

import java.util.function.Function;

/// The Axon shell: routes commands to the rules and events to the state, and decides nothing.
public class Unit {
    private UnitState state = new UnitState.None();

    Unit() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RegisterUnit command, History history) {
        UnitState.decide(command, state, units(history)).forEach(e -> apply(e));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RegisterExternalAuthority command, CentralBodies bodies) {
        UnitState.decide(command, state, bodies).forEach(e -> apply(e));
    }

    @CommandHandler
    void handle(RenameUnit command) {
        UnitState.decide(command, state).forEach(e -> apply(e));
    }

    @CommandHandler
    void handle(MoveUnit command, History history) {
        UnitState.decide(command, state, units(history)).forEach(e -> apply(e));
    }

    @CommandHandler
    void handle(MergeUnits command, History history) {
        UnitState.decide(command, state, units(history)).forEach(e -> apply(e));
    }

    @CommandHandler
    void handle(DissolveUnit command, History history) {
        UnitState.decide(command, state, units(history)).forEach(e -> apply(e));
    }

    @EventSourcingHandler
    void on(UnitEvent event) {
        state = UnitState.evolve(state, event);
    }

    @AggregateIdentifier
    @Nullable UnitId id() {
        return state.id();
    }

    private static Function<UnitId, Facts> units(History history) {
        return unit -> history.of(unit.value());
    }
}
