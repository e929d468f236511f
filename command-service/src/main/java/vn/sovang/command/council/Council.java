package vn.sovang.command.council;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import vn.sovang.command.act.Act;
import vn.sovang.command.act.CommandTarget;
import vn.sovang.council.CouncilCommand;
import vn.sovang.council.CouncilEvent;
import vn.sovang.council.CouncilId;

/// The Axon shell: routes commands to the rules and events to the state, and decides nothing.
public class Council {
    private CouncilState state = new CouncilState.None();

    Council() {}

    @CommandHandler(commandName = "council")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CouncilCommand command, Act act) {
        CommandTarget.require(command, state.id());
        CouncilState.decide(command, state, act).forEach(e -> apply(e));
    }

    @EventSourcingHandler
    void on(CouncilEvent event) {
        state = CouncilState.evolve(state, event);
    }

    @AggregateIdentifier
    @Nullable CouncilId id() {
        return state.id();
    }
}
