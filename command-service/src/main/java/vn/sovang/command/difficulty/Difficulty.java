package vn.sovang.command.difficulty;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import vn.sovang.command.act.Act;
import vn.sovang.command.act.History;
import vn.sovang.difficulty.DifficultyEvent;
import vn.sovang.difficulty.DifficultyId;

/// The Axon shell: routes commands to the rules and events to the state, and decides nothing.
public class Difficulty {
    private DifficultyState state = new DifficultyState.None();

    Difficulty() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RaiseDifficulty command, Act act, History history) {
        DifficultyState.decide(command, state, act, history::of).forEach(e -> apply(e));
    }

    @CommandHandler
    void handle(AnswerDifficulty command, Act act) {
        DifficultyState.decide(command, state, act).forEach(e -> apply(e));
    }

    @CommandHandler
    void handle(EscalateDifficulty command, Act act, History history) {
        DifficultyState.decide(command, state, act, history::of).forEach(e -> apply(e));
    }

    @CommandHandler
    void handle(ResolveDifficulty command, Act act) {
        DifficultyState.decide(command, state, act).forEach(e -> apply(e));
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
