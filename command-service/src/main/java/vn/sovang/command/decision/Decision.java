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
import vn.sovang.command.act.History;
import vn.sovang.decision.DecisionEvent;

/// The Axon shell: routes commands to the rules and events to the state, and decides nothing.
public class Decision {
    private DecisionState state = new DecisionState.None();

    Decision() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(IssueDecision command, Act act, History history) {
        DecisionState.decide(command, state, act, history::of).forEach(e -> apply(e));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordDecision command, Act act, History history) {
        ReceivedDecisions.decide(command, state, act, history::of).forEach(e -> apply(e));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReceiveDecision command, Act act) {
        ReceivedDecisions.decide(command, state, act).forEach(e -> apply(e));
    }

    @CommandHandler
    void handle(RecordRevocation command, Act act) {
        ReceivedDecisions.decide(command, state, act).forEach(e -> apply(e));
    }

    @CommandHandler
    void handle(ReceiveRevocation command) {
        ReceivedDecisions.decide(command, state).forEach(e -> apply(e));
    }

    @CommandHandler
    void handle(RevokeAward command, Act act) {
        DecisionState.decide(command, state, act).forEach(e -> apply(e));
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
