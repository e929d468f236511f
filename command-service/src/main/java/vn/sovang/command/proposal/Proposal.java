package vn.sovang.command.proposal;

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
import vn.sovang.proposal.ProposalCommand;
import vn.sovang.proposal.ProposalEvent;
import vn.sovang.proposal.ProposalId;

/// The Axon shell: routes commands to the rules and events to the state, and decides nothing.
public class Proposal {
    private ProposalState state = new ProposalState.None();

    Proposal() {}

    @CommandHandler(commandName = "proposal")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ProposalCommand command, Act act, History history, NomineeProposals proposals) {
        CommandTarget.require(command, state.id());
        ProposalState.decide(command, state, act, history, proposals).forEach(e -> apply(e));
    }

    @EventSourcingHandler
    void on(ProposalEvent event) {
        state = ProposalState.evolve(state, event);
    }

    @AggregateIdentifier
    @Nullable ProposalId id() {
        return state.id();
    }
}
