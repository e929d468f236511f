package vn.sovang.bench.province;

import vn.sovang.aggregation.AggregationEvent;
import vn.sovang.block.BlockEvent;
import vn.sovang.campaign.CampaignEvent;
import vn.sovang.catalogue.EventCatalogue;
import vn.sovang.command.aggregation.Aggregation;
import vn.sovang.command.block.Block;
import vn.sovang.command.campaign.Campaign;
import vn.sovang.command.decision.Decision;
import vn.sovang.command.nominee.RegisteredNominee;
import vn.sovang.command.plan.Plan;
import vn.sovang.command.proposal.Proposal;
import vn.sovang.command.report.Report;
import vn.sovang.command.unit.Unit;
import vn.sovang.decision.DecisionEvent;
import vn.sovang.kernel.EventType;
import vn.sovang.nominee.NomineeEvent;
import vn.sovang.plan.PlanEvent;
import vn.sovang.proposal.ProposalEvent;
import vn.sovang.report.ReportEvent;
import vn.sovang.unit.UnitEvent;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Records to which events belong.
final class Families {
    private static final Map<Class<?>, EventType> TYPES =
            EventCatalogue.EVENTS.stream()
                    .collect(Collectors.toMap(EventType::type, Function.identity()));

    private Families() {}

    /// Record of an event.
    ///
    /// @param aggregate aggregate of command-service that folds it
    record Of(Class<?> aggregate, String id) {}

    static Of of(Object event) {
        return switch (event) {
            case UnitEvent e -> new Of(Unit.class, e.unitId().toString());
            case BlockEvent e -> new Of(Block.class, e.blockId().toString());
            case PlanEvent e -> new Of(Plan.class, e.planId().toString());
            case CampaignEvent e -> new Of(Campaign.class, e.campaignId().toString());
            case ReportEvent e -> new Of(Report.class, e.reportId().toString());
            case AggregationEvent e -> new Of(Aggregation.class, e.aggregationId().toString());
            case NomineeEvent e -> new Of(RegisteredNominee.class, e.nomineeId().toString());
            case ProposalEvent e -> new Of(Proposal.class, e.proposalId().toString());
            case DecisionEvent e -> new Of(Decision.class, e.decisionId().toString());
            default -> throw new IllegalArgumentException(event.toString());
        };
    }

    static EventType type(Object event) {
        EventType type = TYPES.get(event.getClass());
        if (type == null) {
            throw new IllegalArgumentException(event.toString());
        }
        return type;
    }
}
