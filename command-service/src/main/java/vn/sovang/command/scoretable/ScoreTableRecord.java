package vn.sovang.command.scoretable;

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
import vn.sovang.command.act.KnownScores;
import vn.sovang.scoretable.ScoreTableCommand;
import vn.sovang.scoretable.ScoreTableEvent;
import vn.sovang.scoretable.ScoreTableId;

/// The Axon shell: routes commands to the rules and events to the state, and decides nothing.
public class ScoreTableRecord {
    private ScoreTableState state = new ScoreTableState.None();

    ScoreTableRecord() {}

    @CommandHandler(commandName = "scoreTable")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ScoreTableCommand command, Act act, History history, KnownScores known) {
        CommandTarget.require(command, state.id());
        ScoreTableState.decide(command, state, act, history::of, known).forEach(e -> apply(e));
    }

    @EventSourcingHandler
    void on(ScoreTableEvent event) {
        state = ScoreTableState.evolve(state, event);
    }

    @AggregateIdentifier
    @Nullable ScoreTableId id() {
        return state.id();
    }
}
