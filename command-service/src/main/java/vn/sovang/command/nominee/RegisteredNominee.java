package vn.sovang.command.nominee;

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
import vn.sovang.command.act.NomineeProposals;
import vn.sovang.nominee.NomineeCommand;
import vn.sovang.nominee.NomineeEvent;
import vn.sovang.proposal.NomineeId;

/// The Axon shell: routes commands to the rules and events to the state, and decides nothing.
public class RegisteredNominee {
    private NomineeState state = new NomineeState.None();

    RegisteredNominee() {}

    @CommandHandler(commandName = "nominee")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(
            NomineeCommand command,
            Act act,
            History history,
            PersonSeals seals,
            NomineeProposals proposals) {
        CommandTarget.require(command, state.id());
        NomineeState.decide(command, state, act, history, seals::of, proposals)
                .forEach(e -> apply(e));
    }

    @EventSourcingHandler
    void on(NomineeEvent event) {
        state = NomineeState.evolve(state, event);
    }

    @AggregateIdentifier
    @Nullable NomineeId id() {
        return state.id();
    }
}
