package vn.sovang.plan;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Text of a plan as it reads now, by its events: the newest one, with the days that were settled.
public final class PlanText {
    private PlanText() {}

    /// Empty where the plan was neither written nor imported.
    ///
    /// @param events of the plan, in order; others are left aside
    public static Optional<PlanContent> of(List<?> events) {
        PlanContent content = null;
        List<FindingSettled> settled = new ArrayList<>();
        for (Object event : events) {
            if (event instanceof PlanEvent plan) {
                content = after(content, plan);
            }
            if (event instanceof FindingSettled settlement) {
                settled.add(settlement);
            }
        }
        return Optional.ofNullable(content).map(text -> PlanDates.settled(text, settled));
    }

    /// The plan's code; empty where the plan was neither written nor imported.
    public static Optional<String> code(List<?> events) {
        return events.stream()
                .flatMap(event ->
                        switch (event) {
                            case PlanDrafted e -> Stream.of(e.code());
                            case PlanImported e -> Stream.of(e.code());
                            default -> Stream.empty(); // all others keep it
                        })
                .findFirst();
    }

    private static @Nullable PlanContent after(@Nullable PlanContent content, PlanEvent event) {
        return switch (event) {
            case PlanDrafted e -> e.content();
            case PlanImported e -> e.content();
            case PlanRevised e -> e.content();
            case PlanAmended e -> e.content();
            case ParentLinked e ->
                    content == null ? null : content.linked(e.parent(), e.documentId());
            case PlanCopied _,
                    FindingsOpened _,
                    FindingSettled _,
                    ProvinceAssigned _,
                    PlanIssued _,
                    PlanReplaced _,
                    PlanWithdrawn _,
                    DutyDeadlineSet _,
                    DutyCompleted _ ->
                    content;
        };
    }
}
