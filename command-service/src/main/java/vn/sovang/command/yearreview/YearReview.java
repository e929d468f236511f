package vn.sovang.command.yearreview;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import vn.sovang.command.act.Act;
import vn.sovang.command.act.CommandTarget;
import vn.sovang.yearreview.YearReviewCommand;
import vn.sovang.yearreview.YearReviewEvent;
import vn.sovang.yearreview.YearReviewId;

/// The Axon shell: routes commands to the rules and events to the state, and decides nothing.
public class YearReview {
    private YearReviewState state = new YearReviewState.None();

    YearReview() {}

    @CommandHandler(commandName = "yearReview")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(YearReviewCommand command, Act act) {
        CommandTarget.require(command, state.id());
        YearReviewState.decide(command, state, act).forEach(e -> apply(e));
    }

    @EventSourcingHandler
    void on(YearReviewEvent event) {
        state = YearReviewState.evolve(state, event);
    }

    @AggregateIdentifier
    @Nullable YearReviewId id() {
        return state.id();
    }
}
