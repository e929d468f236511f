package vn.sovang.command.decision;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import vn.sovang.award.DecisionId;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.CommandTarget;
import vn.sovang.command.act.History;
import vn.sovang.command.act.NomineeProposals;
import vn.sovang.decision.DecisionCommand;
import vn.sovang.decision.DecisionEvent;

/// The Axon shell: routes commands to the rules and events to the state, and decides nothing.
public class Decision {
    private DecisionState state = new DecisionState.None();

    Decision() {}

    @CommandHandler(commandName = "decision")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DecisionCommand command, Act act, History history, NomineeProposals proposals) {
        CommandTarget.require(command, state.id());
        DecisionState.decide(command, state, act, history, proposals).forEach(e -> apply(e));
    }

    @EventSourcingHandler
    void on(DecisionEvent event) {
        state = DecisionState.evolve(state, event);
    }

    @AggregateIdentifier
    @Nullable DecisionId id() {
        return state.id();
    }
}
