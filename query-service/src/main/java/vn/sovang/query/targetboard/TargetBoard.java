package vn.sovang.query.targetboard;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.sovang.log.RecordedEvent;
import vn.sovang.plan.FindingSettled;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlanDrafted;
import vn.sovang.plan.PlanEvent;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlanImported;
import vn.sovang.plan.PlanIssued;
import vn.sovang.plan.ProvinceAssigned;
import vn.sovang.query.projection.Board;

import java.util.List;
import java.util.Objects;

/// One row for each target of a plan; the plan's id is the second name of all its rows.
@Component
class TargetBoard implements Board<TargetRow> {
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
        return switch (event) {
            case PlanDrafted e -> keys(e.planId(), e.content());
            case PlanImported e -> keys(e.planId(), e.content());
            case PlanIssued e -> List.of(e.planId().toString());
            case FindingSettled _, ProvinceAssigned _ -> List.of();
        };
    }

    private static List<String> keys(PlanId plan, PlanContent content) {
        return content.targets().stream().map(target -> plan + "/" + target.code()).toList();
    }

    @Override
    public @Nullable TargetRow on(@Nullable TargetRow current, String key, RecordedEvent event) {
        return switch ((PlanEvent) event.payload()) {
            case PlanDrafted e -> row(e.planId(), e.code(), e.content(), key);
            case PlanImported e -> row(e.planId(), e.code(), e.content(), key);
            // A plan without targets has no row that its issuance could touch.
            case PlanIssued _ -> current == null ? null : current.inForce();
            case FindingSettled _, ProvinceAssigned _ -> Objects.requireNonNull(current);
        };
    }

    private static TargetRow row(PlanId plan, String code, PlanContent content, String key) {
        return new TargetRow(
                plan,
                code,
                content.year(),
                false,
                content.targets().stream()
                        .filter(target -> key.equals(plan + "/" + target.code()))
                        .findFirst()
                        .orElseThrow());
    }
}
