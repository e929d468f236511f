package vn.sovang.query.trail;

import static vn.sovang.query.trail.Words.findings;
import static vn.sovang.query.trail.Words.text;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.TenantId;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.plan.DutyCompleted;
import vn.sovang.plan.DutyDeadlineSet;
import vn.sovang.plan.FindingSettled;
import vn.sovang.plan.FindingsOpened;
import vn.sovang.plan.OpenedFinding;
import vn.sovang.plan.ParentLinked;
import vn.sovang.plan.PlanAmended;
import vn.sovang.plan.PlanCopied;
import vn.sovang.plan.PlanDrafted;
import vn.sovang.plan.PlanEvent;
import vn.sovang.plan.PlanImported;
import vn.sovang.plan.PlanIssued;
import vn.sovang.plan.PlanOrigin;
import vn.sovang.plan.PlanReplaced;
import vn.sovang.plan.PlanRevised;
import vn.sovang.plan.PlanWithdrawn;
import vn.sovang.plan.ProvinceAssigned;
import vn.sovang.platform.text.Language;
import vn.sovang.platform.text.Texts;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.time.VietnamTime;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Plain words for what happens to plans.
record PlanSentences(Texts texts) {
    /// @param named the name of another record, by its id
    Map<String, String> of(
            PlanEvent event,
            UnitNames names,
            UnaryOperator<String> named,
            LocalDate day,
            Language language) {
        return switch (event) {
            case PlanDrafted e ->
                    Map.of("code", e.code(), "title", e.content().head().title().value());
            case PlanImported e ->
                    Map.of(
                            "code",
                            e.code(),
                            "title",
                            e.content().head().title().value(),
                            "source",
                            e.source(),
                            "findings",
                            Integer.toString(e.findings().size()),
                            "origin",
                            origin(e.origin(), language));
            case FindingsOpened e ->
                    Map.of(
                            "count",
                            Integer.toString(e.findings().size()),
                            "findings",
                            findings(e.findings().stream().map(OpenedFinding::finding)));
            case FindingSettled e ->
                    Map.of(
                            "by",
                            e.settledBy(),
                            "register",
                            e.finding().code().register(),
                            "phrase",
                            e.finding().phrase().value(),
                            "outcome",
                            outcome(e, language),
                            "basis",
                            e.basis(),
                            "where",
                            where(e, language) + correction(e, language));
            case ProvinceAssigned e ->
                    Map.of(
                            "province",
                            e.province().value(),
                            "basis",
                            e.basis(),
                            "by",
                            e.assignedBy());
            case PlanIssued e ->
                    Map.of(
                            "number",
                            number(e, language),
                            "day",
                            e.issuedOn() == null
                                    ? texts.get("trail.day-unknown", language, Map.of())
                                    : text(e.issuedOn()),
                            "issuer",
                            e.issuer(),
                            "signatory",
                            e.signatory() == null
                                    ? texts.get("trail.signatory-unknown", language, Map.of())
                                    : e.signatory());
            case PlanCopied e ->
                    Map.of(
                            "from",
                            named.apply(e.from().toString()),
                            "before",
                            Integer.toString(e.fromYear()),
                            "year",
                            Integer.toString(e.year()),
                            "bumped",
                            Integer.toString(e.bumped().size()),
                            "findings",
                            Integer.toString(e.findings().size()));
            case PlanRevised e -> Map.of("title", e.content().head().title().value());
            case PlanAmended e ->
                    Map.of(
                            "number",
                            e.number() + "/" + e.symbol(),
                            "day",
                            text(e.issuedOn()),
                            "issuer",
                            e.issuer(),
                            "signatory",
                            e.signatory(),
                            "summary",
                            e.summary());
            case ParentLinked e ->
                    Map.of(
                            "by",
                            e.linkedBy(),
                            "number",
                            Integer.toString(e.parent() + 1),
                            "document",
                            named.apply(e.documentId().toString()));
            case PlanReplaced e ->
                    Map.of(
                            "plan",
                            named.apply(e.replacedBy().toString()),
                            "day",
                            e.replacedOn() == null
                                    ? texts.get("trail.day-unknown", language, Map.of())
                                    : text(e.replacedOn()),
                            "by",
                            e.recordedBy());
            case PlanWithdrawn e ->
                    Map.of(
                            "document",
                            e.document(),
                            "day",
                            text(e.withdrawnOn()),
                            "issuer",
                            e.issuer(),
                            "reason",
                            e.reason());
            case DutyDeadlineSet e ->
                    Map.of(
                            "by",
                            e.setBy(),
                            "duty",
                            e.duty(),
                            "day",
                            text(e.lastDay()),
                            "basis",
                            e.basis());
            case DutyCompleted e ->
                    Map.of(
                            "unit",
                            names.on(day, e.unitId()),
                            "place",
                            inPlaceOf(e, names, day, language),
                            "duty",
                            e.duty(),
                            "day",
                            text(e.completedOn()),
                            "document",
                            e.document());
        };
    }

    /// Words for the unit that owed it, where it is no more.
    private String inPlaceOf(
            DutyCompleted event, UnitNames names, LocalDate day, Language language) {
        UnitId ended = event.inPlaceOf();
        return ended == null
                ? ""
                : " "
                        + texts.get(
                                "detail.in-place-of",
                                language,
                                Map.of("unit", names.on(day, ended)));
    }

    /// The day where one was settled, else whether it is accepted, resolved or left.
    private String outcome(FindingSettled event, Language language) {
        LocalDate date = event.date();
        return date == null
                ? texts.of(event.outcome(), language)
                : texts.get("outcome.day", language, Map.of("day", text(date)));
    }

    /// Words for where and when a finding was settled, where the plan waited for its province then.
    private String where(FindingSettled event, Language language) {
        TenantId there = event.settledIn();
        return there == null
                ? ""
                : texts.get(
                        "trail.settled-there",
                        language,
                        Map.of(
                                "tenant",
                                there.value(),
                                "day",
                                text(VietnamTime.day(event.settledAt()))));
    }

    private String correction(FindingSettled event, Language language) {
        return event.correction() == null
                ? ""
                : "."
                        + texts.get(
                                "trail.correction", language, Map.of("reason", event.correction()));
    }

    private String number(PlanIssued event, Language language) {
        DocumentNumber number = event.number();
        String digits =
                number == null
                        ? texts.get("trail.number-unknown", language, Map.of())
                        : number.value();
        return digits + "/" + event.symbol();
    }

    /// Words for who assigned a plan that waited for its province, and on which basis; blank for
    /// any other.
    private String origin(@Nullable PlanOrigin origin, Language language) {
        return origin == null
                ? ""
                : texts.get("trail.origin", language, Map.of("basis", origin.basis()));
    }
}
