package vn.sovang.query.targetboard;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.sovang.goal.Target;
import vn.sovang.log.RecordedEvent;
import vn.sovang.plan.DutyCompleted;
import vn.sovang.plan.DutyDeadlineSet;
import vn.sovang.plan.FindingSettled;
import vn.sovang.plan.FindingsOpened;
import vn.sovang.plan.ParentLinked;
import vn.sovang.plan.PlanAmended;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlanCopied;
import vn.sovang.plan.PlanDrafted;
import vn.sovang.plan.PlanEvent;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlanImported;
import vn.sovang.plan.PlanIssued;
import vn.sovang.plan.PlanReplaced;
import vn.sovang.plan.PlanRevised;
import vn.sovang.plan.PlanWithdrawn;
import vn.sovang.plan.ProvinceAssigned;
import vn.sovang.query.counting.Place;
import vn.sovang.query.projection.Board;
import vn.sovang.unit.UnitId;

import java.util.List;
import java.util.stream.Stream;

/// One row for each target of a plan, as the plan reads now; no row once the plan was replaced or
/// withdrawn, or went to another province. The plan's id is the second name of all its rows.
@Component
class TargetBoard implements Board<TargetRow> {
    /// The words of a plan name its issuer, and no unit: the post that issued it has one.
    static final Place PLACE = Place.underPlan("b.plan_id", "b.row ->> 'issuedBy'");

    @Override
    public String name() {
        return "target-board";
    }

    @Override
    public String table() {
        return "view.target_board";
    }

    @Override
    public Class<TargetRow> rowType() {
        return TargetRow.class;
    }

    @Override
    public String alias(TargetRow row) {
        return row.planId().toString();
    }

    @Override
    public List<String> keys(RecordedEvent event) {
        return event.payload() instanceof PlanEvent plan ? keys(plan) : List.of();
    }

    private static List<String> keys(PlanEvent event) {
        PlanId plan = event.planId();
        return switch (event) {
            case PlanDrafted e -> keys(plan, e.content());
            case PlanImported e -> keys(plan, e.content());
            case PlanRevised e -> all(plan, e.content());
            case PlanAmended e -> all(plan, e.content());
            case PlanIssued _, ProvinceAssigned _, PlanReplaced _, PlanWithdrawn _ ->
                    List.of(plan.toString());
            case FindingsOpened _,
                    FindingSettled _,
                    ParentLinked _,
                    PlanCopied _,
                    DutyDeadlineSet _,
                    DutyCompleted _ ->
                    List.of();
        };
    }

    @Override
    public @Nullable TargetRow on(@Nullable TargetRow current, String key, RecordedEvent event) {
        return switch ((PlanEvent) event.payload()) {
            case PlanDrafted e -> row(e.planId(), key, e.content(), false);
            case PlanImported e -> row(e.planId(), key, e.content(), false);
            case PlanRevised e -> row(e.planId(), key, e.content(), false);
            case PlanAmended e -> amended(current, key, e, event.unit());
            case PlanIssued _ -> current == null ? null : current.inForce(event.unit());
            case ProvinceAssigned _, PlanReplaced _, PlanWithdrawn _ -> null;
            case FindingsOpened _,
                    FindingSettled _,
                    ParentLinked _,
                    PlanCopied _,
                    DutyDeadlineSet _,
                    DutyCompleted _ ->
                    current;
        };
    }

    /// The rows there are to be, and those there are.
    private static List<String> all(PlanId plan, PlanContent content) {
        return Stream.concat(keys(plan, content).stream(), Stream.of(plan.toString())).toList();
    }

    private static List<String> keys(PlanId plan, PlanContent content) {
        return content.targets().stream().map(target -> key(plan, target)).toList();
    }

    private static String key(PlanId plan, Target target) {
        return plan + "/" + target.code();
    }

    /// The row of a target; null for one that the plan does not have any more.
    private static @Nullable TargetRow row(
            PlanId plan, String key, PlanContent content, boolean issued) {
        return content.targets().stream()
                .filter(target -> key(plan, target).equals(key))
                .findFirst()
                .map(target -> new TargetRow(plan, content.year(), issued, null, target))
                .orElse(null);
    }

    /// The plan stays whose it was.
    private static @Nullable TargetRow amended(
            @Nullable TargetRow current, String key, PlanAmended event, @Nullable UnitId by) {
        TargetRow row = row(event.planId(), key, event.content(), true);
        return row == null ? null : row.inForce(current == null ? by : current.issuedBy());
    }
}
