package vn.sovang.command.campaign;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import vn.sovang.campaign.CampaignCommand;
import vn.sovang.campaign.CampaignEvent;
import vn.sovang.campaign.CampaignId;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.CommandTarget;
import vn.sovang.command.act.History;
import vn.sovang.command.act.PhaseReports;

/// The Axon shell: routes commands to the rules and events to the state, and decides nothing.
public class Campaign {
    private CampaignState state = new CampaignState.None();

    Campaign() {}

    @CommandHandler(commandName = "campaign")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CampaignCommand command, Act act, History history, PhaseReports reports) {
        CommandTarget.require(command, state.id());
        CampaignState.decide(command, state, act, history, reports).forEach(e -> apply(e));
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
