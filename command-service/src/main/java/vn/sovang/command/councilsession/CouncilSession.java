package vn.sovang.command.councilsession;

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
import vn.sovang.council.CouncilSessionId;
import vn.sovang.councilsession.CouncilSessionCommand;
import vn.sovang.councilsession.CouncilSessionEvent;

/// The Axon shell: routes commands to the rules and events to the state, and decides nothing.
public class CouncilSession {
    private CouncilSessionState state = new CouncilSessionState.None();

    CouncilSession() {}

    @CommandHandler(commandName = "councilSession")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CouncilSessionCommand command, Act act, History history) {
        CommandTarget.require(command, state.id());
        CouncilSessionState.decide(command, state, act, history::of).forEach(e -> apply(e));
    }

    @EventSourcingHandler
    void on(CouncilSessionEvent event) {
        state = CouncilSessionState.evolve(state, event);
    }

    @AggregateIdentifier
    @Nullable CouncilSessionId id() {
        return state.id();
    }
}
