package vn.sovang.command.fund;

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
import vn.sovang.command.act.KnownFunds;
import vn.sovang.fund.FundCommand;
import vn.sovang.fund.FundEvent;
import vn.sovang.fund.FundId;

/// The Axon shell: routes commands to the rules and events to the state, and decides nothing.
public class Fund {
    private FundState state = new FundState.None();

    Fund() {}

    @CommandHandler(commandName = "fund")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(FundCommand command, Act act, History history, KnownFunds known) {
        CommandTarget.require(command, state.id());
        FundState.decide(command, state, act, history::of, known).forEach(e -> apply(e));
    }

    @EventSourcingHandler
    void on(FundEvent event) {
        state = FundState.evolve(state, event);
    }

    @AggregateIdentifier
    @Nullable FundId id() {
        return state.id();
    }
}
