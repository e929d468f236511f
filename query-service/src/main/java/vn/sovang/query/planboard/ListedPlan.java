package vn.sovang.query.planboard;

import org.jspecify.annotations.Nullable;

import vn.sovang.plan.DocumentNumber;

import java.time.LocalDate;

/// A plan in a list.
///
/// @param number as issued, such as `15/KH-SCT`; null before, or while it is not known
/// @param launched number of its campaigns that were launched
public record ListedPlan(
        String id,
        String code,
        String title,
        String documentType,
        PlanStage stage,
        int year,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable String issuer,
        int campaigns,
        int launched) {
    static ListedPlan of(PlanRow row) {
        PlanRow.Issue issue = row.issue();
        return new ListedPlan(
                row.planId().toString(),
                row.code(),
                row.content().head().title().value(),
                row.content().head().documentType(),
                row.stage(),
                row.content().year(),
                number(issue),
                issue == null ? null : issue.issuedOn(),
                issue == null ? null : issue.issuer(),
                row.content().campaigns().size(),
                row.launches().size());
    }

    static @Nullable String number(PlanRow.@Nullable Issue issue) {
        DocumentNumber number = issue == null ? null : issue.number();
        return issue == null || number == null ? null : number + "/" + issue.symbol();
    }
}
