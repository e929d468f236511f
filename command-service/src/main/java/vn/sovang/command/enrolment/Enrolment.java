package vn.sovang.command.enrolment;

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
import vn.sovang.enrolment.EnrolmentCommand;
import vn.sovang.enrolment.EnrolmentEvent;
import vn.sovang.enrolment.EnrolmentId;

/// The Axon shell: routes commands to the rules and events to the state, and decides nothing.
public class Enrolment {
    private EnrolmentState state = new EnrolmentState.None();

    Enrolment() {}

    @CommandHandler(commandName = "enrolment")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EnrolmentCommand command, Act act, History history) {
        CommandTarget.require(command, state.id());
        EnrolmentState.decide(command, state, act, history::of).forEach(e -> apply(e));
    }

    @EventSourcingHandler
    void on(EnrolmentEvent event) {
        state = EnrolmentState.evolve(state, event);
    }

    @AggregateIdentifier
    @Nullable EnrolmentId id() {
        return state.id();
    }
}
