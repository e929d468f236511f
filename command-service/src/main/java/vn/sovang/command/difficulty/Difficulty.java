package vn.sovang.command.difficulty;

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
import vn.sovang.difficulty.DifficultyCommand;
import vn.sovang.difficulty.DifficultyEvent;
import vn.sovang.difficulty.DifficultyId;

/// The Axon shell: routes commands to the rules and events to the state, and decides nothing.
public class Difficulty {
    private DifficultyState state = new DifficultyState.None();

    Difficulty() {}

    @CommandHandler(commandName = "difficulty")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DifficultyCommand command, Act act, History history) {
        CommandTarget.require(command, state.id());
        DifficultyState.decide(command, state, act, history).forEach(e -> apply(e));
    }

    @EventSourcingHandler
    void on(DifficultyEvent event) {
        state = DifficultyState.evolve(state, event);
    }

    @AggregateIdentifier
    @Nullable DifficultyId id() {
        return state.id();
    }
}
