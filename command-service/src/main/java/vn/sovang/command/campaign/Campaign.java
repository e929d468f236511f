package vn.sovang.command.campaign;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import vn.sovang.campaign.CampaignEvent;
import vn.sovang.campaign.CampaignId;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.History;
import vn.sovang.command.act.PhaseReports;

/// The Axon shell: routes commands to the rules and events to the state, and decides nothing.
public class Campaign {
    private CampaignState state = new CampaignState.None();

    Campaign() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(LaunchCampaign command, Act act, History history) {
        CampaignState.decide(
                        command,
                        state,
                        act,
                        history.of(command.planId().value()),
                        unit -> history.of(unit.value()))
                .forEach(e -> apply(e));
    }

    @CommandHandler
    void handle(RegisterParticipation command, Act act) {
        CampaignState.decide(command, state, act).forEach(e -> apply(e));
    }

    @CommandHandler
    void handle(CloseCampaign command, Act act) {
        CampaignState.decide(command, state, act).forEach(e -> apply(e));
    }

    @CommandHandler
    void handle(ExtendCampaign command, Act act) {
        CampaignState.decide(command, state, act).forEach(e -> apply(e));
    }

    @CommandHandler
    void handle(AmendCampaign command, Act act, History history) {
        CampaignState.decide(command, state, act, unit -> history.of(unit.value()))
                .forEach(e -> apply(e));
    }

    @CommandHandler
    void handle(AmendRegistration command, Act act) {
        CampaignState.decide(command, state, act).forEach(e -> apply(e));
    }

    @CommandHandler
    void handle(SignPledge command, Act act, History history) {
        CampaignState.decide(command, state, act, block -> history.of(block.value()))
                .forEach(e -> apply(e));
    }

    @CommandHandler
    void handle(RemindUnit command, Act act) {
        CampaignState.decide(command, state, act).forEach(e -> apply(e));
    }

    @CommandHandler
    void handle(RecordInspection command, Act act) {
        CampaignState.decide(command, state, act).forEach(e -> apply(e));
    }

    @CommandHandler
    void handle(RecordReview command, Act act) {
        CampaignState.decide(command, state, act).forEach(e -> apply(e));
    }

    @CommandHandler
    void handle(SettleCampaignDates command) {
        CampaignState.decide(command, state).forEach(e -> apply(e));
    }

    @CommandHandler
    void handle(TakePlanAmendments command, Act act, History history, PhaseReports reports) {
        CampaignState.decide(
                        command,
                        state,
                        act,
                        history.of(command.planId().value()),
                        phase -> !reports.of(command.campaignId(), phase).isEmpty())
                .forEach(e -> apply(e));
    }

    @EventSourcingHandler
    void on(CampaignEvent event) {
        state = CampaignState.evolve(state, event);
    }

    @AggregateIdentifier
    @Nullable CampaignId id() {
        return state.id();
    }
}
