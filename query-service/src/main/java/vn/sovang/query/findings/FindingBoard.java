package vn.sovang.query.findings;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.sovang.log.RecordedEvent;
import vn.sovang.plan.DutyCompleted;
import vn.sovang.plan.DutyDeadlineSet;
import vn.sovang.plan.Finding;
import vn.sovang.plan.FindingSettled;
import vn.sovang.plan.FindingsOpened;
import vn.sovang.plan.OpenedFinding;
import vn.sovang.plan.ParentLinked;
import vn.sovang.plan.PlanAmended;
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
import vn.sovang.query.projection.Board;
import vn.sovang.text.SearchText;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

/// One row for each finding, open or settled; all of a plan share its id as their second name. A
/// plan that went to its province takes its findings along, with how they were settled.
@Component
class FindingBoard implements Board<FindingRow> {
    @Override
    public String name() {
        return "finding-board";
    }

    @Override
    public String table() {
        return "view.finding_board";
    }

    @Override
    public Class<FindingRow> rowType() {
        return FindingRow.class;
    }

    @Override
    public List<String> keys(RecordedEvent event) {
        return event.payload() instanceof PlanEvent plan ? keys(plan) : List.of();
    }

    private static List<String> keys(PlanEvent event) {
        return switch (event) {
            case PlanImported e -> keys(e.planId(), 0, e.findings().size());
            case PlanCopied e -> keys(e.planId(), 0, e.findings().size());
            case FindingsOpened e -> keys(e.planId(), e.first(), e.findings().size());
            case FindingSettled settled -> List.of(key(settled.planId(), settled.number()));
            case ProvinceAssigned assigned -> List.of(assigned.planId().toString());
            case PlanDrafted _,
                    PlanRevised _,
                    PlanIssued _,
                    ParentLinked _,
                    PlanAmended _,
                    PlanReplaced _,
                    PlanWithdrawn _,
                    DutyDeadlineSet _,
                    DutyCompleted _ ->
                    List.of();
        };
    }

    @Override
    public @Nullable FindingRow on(@Nullable FindingRow current, String key, RecordedEvent event) {
        return switch ((PlanEvent) event.payload()) {
            case PlanImported e -> row(e.planId(), e.code(), e.findings(), key, event);
            case PlanCopied e -> row(e.planId(), e.code(), e.findings(), key, event);
            case FindingsOpened e -> {
                OpenedFinding opened = e.findings().get(number(key) - e.first());
                yield new FindingRow(
                        e.planId(),
                        e.code(),
                        opened.finding().code(),
                        opened.finding(),
                        opened.provision(),
                        event.recordedAt(),
                        null);
            }
            case FindingSettled settled ->
                    Objects.requireNonNull(current)
                            .with(
                                    new FindingRow.Settlement(
                                            settled.outcome(),
                                            settled.date(),
                                            settled.basis(),
                                            settled.settledBy(),
                                            settled.settledAt(),
                                            settled.settledIn(),
                                            settled.correction()));
            case ProvinceAssigned _ -> null;
            case PlanDrafted _,
                    PlanRevised _,
                    PlanIssued _,
                    ParentLinked _,
                    PlanAmended _,
                    PlanReplaced _,
                    PlanWithdrawn _,
                    DutyDeadlineSet _,
                    DutyCompleted _ ->
                    current;
        };
    }

    private static FindingRow row(
            PlanId plan, String code, List<Finding> findings, String key, RecordedEvent event) {
        Finding finding = findings.get(number(key));
        return new FindingRow(plan, code, finding.code(), finding, null, event.recordedAt(), null);
    }

    @Override
    public String search(FindingRow row) {
        return SearchText.fold(row.finding().phrase().value());
    }

    @Override
    public String alias(FindingRow row) {
        return row.planId().toString();
    }

    private static List<String> keys(PlanId plan, int first, int count) {
        return IntStream.range(first, first + count).mapToObj(index -> key(plan, index)).toList();
    }

    private static String key(PlanId plan, int index) {
        return String.format(Locale.ROOT, "%s/%04d", plan, index);
    }

    static int number(String key) {
        return Integer.parseInt(key.substring(key.indexOf('/') + 1));
    }
}
