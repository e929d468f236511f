package vn.sovang.command.proposal;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import vn.sovang.command.act.Act;
import vn.sovang.command.act.History;
import vn.sovang.command.act.Nominees;
import vn.sovang.proposal.ProposalEvent;
import vn.sovang.proposal.ProposalId;

/// The Axon shell: routes commands to the rules and events to the state, and decides nothing.
public class Proposal {
    private ProposalState state = new ProposalState.None();

    Proposal() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ProposeAward command, Act act, History history) {
        ProposalState.decide(
                        command,
                        state,
                        act,
                        history.of(command.campaignId().value()),
                        new Nominees(history::of))
                .forEach(e -> apply(e));
    }

    @CommandHandler
    void handle(AddDossierItem command, Act act) {
        ProposalState.decide(command, state, act).forEach(e -> apply(e));
    }

    @CommandHandler
    void handle(CertifyDossier command, Act act, History history) {
        ProposalState.decide(command, state, act, new Nominees(history::of)).forEach(e -> apply(e));
    }

    @CommandHandler
    void handle(SubmitProposal command, Act act, History history) {
        ProposalState.decide(command, state, act, campaign -> history.of(campaign.value()))
                .forEach(e -> apply(e));
    }

    @CommandHandler
    void handle(ReturnProposal command, Act act) {
        ProposalState.decide(command, state, act).forEach(e -> apply(e));
    }

    @CommandHandler
    void handle(WithdrawProposal command, Act act) {
        ProposalState.decide(command, state, act).forEach(e -> apply(e));
    }

    @CommandHandler
    void handle(AssessCriteria command, Act act, History history) {
        ProposalReview.decide(
                        command,
                        state,
                        act,
                        campaign -> history.of(campaign.value()),
                        new Nominees(history::of))
                .forEach(e -> apply(e));
    }

    @CommandHandler
    void handle(RecordVoteMinutes command, Act act, History history) {
        ProposalVote.decide(command, state, act, new Nominees(history::of)).forEach(e -> apply(e));
    }

    @CommandHandler
    void handle(AppraiseProposal command, Act act, History history) {
        ProposalReview.decide(command, state, act, new Nominees(history::of))
                .forEach(e -> apply(e));
    }

    @CommandHandler
    void handle(RefuseLine command, Act act, History history) {
        ProposalReview.decide(command, state, act, new Nominees(history::of))
                .forEach(e -> apply(e));
    }

    @CommandHandler
    void handle(SuspendProceedings command, Act act) {
        ProposalReview.decide(command, state, act).forEach(e -> apply(e));
    }

    @CommandHandler
    void handle(ResumeProceedings command, Act act) {
        ProposalReview.decide(command, state, act).forEach(e -> apply(e));
    }

    @CommandHandler
    void handle(ForwardProposal command, Act act, History history) {
        Forwarding.decide(
                        command,
                        state,
                        act,
                        unit -> history.of(unit.value()),
                        new Nominees(history::of))
                .forEach(e -> apply(e));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReceiveProposal command) {
        Forwarding.decide(command, state).forEach(e -> apply(e));
    }

    @CommandHandler
    void handle(ReceiveReturn command, Act act) {
        Forwarding.decide(command, state, act).forEach(e -> apply(e));
    }

    @CommandHandler
    void handle(ReceiveLineRefusal command, Act act) {
        Forwarding.decide(command, state, act).forEach(e -> apply(e));
    }

    @CommandHandler
    void handle(MarkProposalDecided command, Act act) {
        ProposalState.decide(command, state, act).forEach(e -> apply(e));
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
