package vn.sovang.command.automation.assignedplan;

import org.springframework.stereotype.Component;

import vn.sovang.command.automation.Automation;
import vn.sovang.command.automation.Reaction;
import vn.sovang.log.EventLog;
import vn.sovang.log.RecordedEvent;
import vn.sovang.plan.FindingSettled;
import vn.sovang.plan.PlanImported;
import vn.sovang.plan.PlanOrigin;
import vn.sovang.plan.ProvinceAssigned;
import vn.sovang.plan.ReceiveAssignedPlan;

import java.util.List;

/// The waiting plan stays where it was, as history; the province gets its own copy with its origin
/// and with what was settled in it.
@Component
class WhenProvinceAssignedThenReceivePlan implements Automation {
    private final EventLog log;

    WhenProvinceAssignedThenReceivePlan(EventLog log) {
        this.log = log;
    }

    @Override
    public String name() {
        return "chuyen-ke-hoach-ve-tinh";
    }

    @Override
    public List<Reaction> on(RecordedEvent event) {
        return event.payload() instanceof ProvinceAssigned assigned
                ? List.of(receive(event, assigned))
                : List.of();
    }

    private Reaction receive(RecordedEvent event, ProvinceAssigned assigned) {
        List<RecordedEvent> waited =
                log.readAggregate(event.tenant(), assigned.planId().toString());
        PlanOrigin origin =
                new PlanOrigin(
                        event.tenant(), assigned.planId(), assigned.basis(), assigned.assignedBy());
        return new Reaction(
                assigned.province(),
                assigned.assignedPlanId().value(),
                new ReceiveAssignedPlan(
                        assigned.assignedPlanId(),
                        all(waited, PlanImported.class).getFirst(),
                        all(waited, FindingSettled.class),
                        origin));
    }

    private static <E> List<E> all(List<RecordedEvent> events, Class<E> kind) {
        return events.stream()
                .map(RecordedEvent::payload)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
