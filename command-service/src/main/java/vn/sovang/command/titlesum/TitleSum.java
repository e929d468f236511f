package vn.sovang.command.titlesum;

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
import vn.sovang.command.act.ReviewRegistrations;
import vn.sovang.titlesum.TitleSumCommand;
import vn.sovang.titlesum.TitleSumEvent;
import vn.sovang.titlesum.TitleSumId;

/// The Axon shell: routes commands to the rules and events to the state, and decides nothing.
public class TitleSum {
    private TitleSumState state = new TitleSumState.None();

    TitleSum() {}

    @CommandHandler(commandName = "titleSum")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(
            TitleSumCommand command, Act act, History history, ReviewRegistrations registrations) {
        CommandTarget.require(command, state.id());
        TitleSumState.decide(command, state, act, history, registrations).forEach(e -> apply(e));
    }

    @EventSourcingHandler
    void on(TitleSumEvent event) {
        state = TitleSumState.evolve(state, event);
    }

    @AggregateIdentifier
    @Nullable TitleSumId id() {
        return state.id();
    }
}
