package vn.sovang.command.unit;

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
import vn.sovang.unit.UnitCommand;
import vn.sovang.unit.UnitEvent;
import vn.sovang.unit.UnitId;

/// The Axon shell: routes commands to the rules and events to the state, and decides nothing.
public class Unit {
    private UnitState state = new UnitState.None();

    Unit() {}

    @CommandHandler(commandName = "unit")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(
            UnitCommand command,
            Act act,
            History history,
            CentralBodies bodies,
            FoundUnits found,
            OtherUnits others) {
        CommandTarget.require(command, state.id());
        for (UnitEvent event : UnitState.decide(command, state, act, history, bodies, found)) {
            if (event.unitId().equals(command.unitId())) {
                apply(event);
            } else {
                others.apply(event);
            }
        }
    }

    /// Applies what a command on another unit did to this one.
    public void happened(UnitEvent event) {
        apply(event);
    }

    @EventSourcingHandler
    void on(UnitEvent event) {
        state = UnitState.evolve(state, event);
    }

    @AggregateIdentifier
    @Nullable UnitId id() {
        return state.id();
    }
}
