package vn.sovang.command.automation.endedbasis;

import org.springframework.stereotype.Component;

import vn.sovang.command.act.Facts;
import vn.sovang.command.automation.Automation;
import vn.sovang.command.automation.Reaction;
import vn.sovang.command.dispatch.Mentions;
import vn.sovang.command.plan.LapsedBases;
import vn.sovang.kernel.TenantId;
import vn.sovang.log.EventLog;
import vn.sovang.log.RecordedEvent;
import vn.sovang.plan.OpenFindings;
import vn.sovang.plan.OpenedFinding;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlanReplaced;
import vn.sovang.plan.PlanText;
import vn.sovang.plan.PlanWithdrawn;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/// A plan takes each finding once, so a second call with the same one changes nothing.
@Component
class WhenPlanEndedThenFindPlansOnIt implements Automation {
    private final EventLog log;
    private final Mentions mentions;

    WhenPlanEndedThenFindPlansOnIt(EventLog log, Mentions mentions) {
        this.log = log;
        this.mentions = mentions;
    }

    @Override
    public String name() {
        return "can-cu-het-hieu-luc";
    }

    @Override
    public List<Reaction> on(RecordedEvent event) {
        return switch (event.payload()) {
            case PlanReplaced ended -> found(event.tenant(), ended.planId());
            case PlanWithdrawn ended -> found(event.tenant(), ended.planId());
            default -> List.of(); // nothing else ends a plan
        };
    }

    private List<Reaction> found(TenantId tenant, PlanId ended) {
        Function<UUID, Facts> history = record -> facts(tenant, record);
        return mentions.find(tenant, Mentions.CITING, ended.value()).stream()
                .filter(plan -> !plan.equals(ended.value()))
                .map(PlanId::new)
                .flatMap(plan -> found(tenant, plan, ended, history))
                .toList();
    }

    private static Stream<Reaction> found(
            TenantId tenant, PlanId plan, PlanId ended, Function<UUID, Facts> history) {
        Facts facts = history.apply(plan.value());
        List<OpenedFinding> found = LapsedBases.of(ended.value(), facts, history);
        return found.isEmpty()
                ? Stream.empty()
                : PlanText.code(facts.events()).stream()
                        .map(code ->
                                new Reaction(
                                        tenant, plan.value(), new OpenFindings(plan, code, found)));
    }

    private Facts facts(TenantId tenant, UUID record) {
        return Facts.recorded(log.readAggregate(tenant, record.toString()));
    }
}
