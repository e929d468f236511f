package vn.sovang.command.scoresheet;

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
import vn.sovang.scoresheet.ScoreSheetCommand;
import vn.sovang.scoresheet.ScoreSheetEvent;
import vn.sovang.scoresheet.ScoreSheetId;

/// The Axon shell: routes commands to the rules and events to the state, and decides nothing.
public class ScoreSheetRecord {
    private ScoreSheetState state = new ScoreSheetState.None();

    ScoreSheetRecord() {}

    @CommandHandler(commandName = "scoreSheet")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ScoreSheetCommand command, Act act, History history, KnownScores known) {
        CommandTarget.require(command, state.id());
        ScoreSheetState.decide(command, state, act, history::of, known).forEach(e -> apply(e));
    }

    @EventSourcingHandler
    void on(ScoreSheetEvent event) {
        state = ScoreSheetState.evolve(state, event);
    }

    @AggregateIdentifier
    @Nullable ScoreSheetId id() {
        return state.id();
    }
}
