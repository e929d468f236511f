package vn.sovang.command.lookup;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import vn.sovang.command.act.Act;
import vn.sovang.command.act.CommandTarget;
import vn.sovang.lookup.LookupCommand;
import vn.sovang.lookup.LookupEvent;
import vn.sovang.lookup.LookupId;

/// The Axon shell: routes commands to the rules and events to the state, and decides nothing.
public class Lookup {
    private LookupState state = new LookupState.None();

    Lookup() {}

    @CommandHandler(commandName = "lookup")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(LookupCommand command, Act act) {
        CommandTarget.require(command, state.id());
        LookupState.decide(command, state, act).forEach(e -> apply(e));
    }

    @EventSourcingHandler
    void on(LookupEvent event) {
        state = LookupState.evolve(state, event);
    }

    @AggregateIdentifier
    @Nullable LookupId id() {
        return state.id();
    }
}
