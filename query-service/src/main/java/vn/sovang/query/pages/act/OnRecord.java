package vn.sovang.query.pages.act;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

import tools.jackson.databind.JsonNode;

import vn.sovang.campaign.AmendRegistration;
import vn.sovang.decision.IssueDecision;
import vn.sovang.query.pages.Words;
import vn.sovang.query.reading.Single;
import vn.sovang.query.reportboard.Report;
import vn.sovang.report.ResubmitReport;
import vn.sovang.report.SaveReportDraft;
import vn.sovang.report.SubmitReport;
import vn.sovang.time.VietnamTime;
import vn.sovang.unit.CorrectEnd;
import vn.sovang.unit.MoveUnit;
import vn.sovang.unit.RenameUnit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Fills a form that puts something right with what is on record of it: nobody types again what
/// stands there already.
@Component
class OnRecord {
    private final Names names;
    private final Clock clock;

    OnRecord(Names names, Clock clock) {
        this.names = names;
        this.clock = clock;
    }

    /// The form with what is on record, where the link did not say otherwise.
    Typed filled(Act act, Typed begun, HttpServletRequest request) throws Exception {
        LinkedMultiValueMap<String, String> fields = new LinkedMultiValueMap<>(begun.fields());
        Class<?> command = act.route().command();
        if (command == ResubmitReport.class) {
            returned(act, request)
                    .ifPresent(version ->
                            put(
                                    fields,
                                    "content.",
                                    version.summary(),
                                    version.coversUntil(),
                                    version.attachments()));
        }
        if (command == SubmitReport.class || command == SaveReportDraft.class) {
            drafted(begun, request)
                    .ifPresent(draft ->
                            put(
                                    fields,
                                    command == SubmitReport.class ? "content." : "draft.",
                                    draft.summary(),
                                    draft.coversUntil(),
                                    draft.attachments()));
        }
        Map<String, String> parts =
                command == RenameUnit.class
                        ? Map.of("name", "name")
                        : command == MoveUnit.class
                                ? Map.of("parent", "parentId")
                                : command == CorrectEnd.class
                                        ? Map.of("dissolvedOn", "dissolvedOn")
                                        : Map.of();
        if (!parts.isEmpty()) {
            names.record("units", act.id(), request)
                    .ifPresent(unit ->
                            parts.forEach((part, known) ->
                                    put(fields, part, unit.path(known).asString(""))));
        }
        if (command == IssueDecision.class) {
            decision(fields, begun, request);
        }
        if (command == AmendRegistration.class) {
            names.record("campaigns", act.id(), request).stream()
                    .flatMap(campaign -> campaign.path("registrations").valueStream())
                    .filter(one -> isOf(one, begun))
                    .forEach(one -> put(fields, "commitment", one.path("commitment").asString("")));
        }
        return new Typed(fields);
    }

    /// Begins a decision with today, the words of the issuer's newest one, and the one level that
    /// the lines ask for.
    private void decision(
            LinkedMultiValueMap<String, String> fields, Typed begun, HttpServletRequest request)
            throws Exception {
        put(fields, "decidedOn", VietnamTime.day(clock.instant()).toString());
        names.rows("awards", Map.of("state", "ALL", "order", "NEWEST_FIRST"), request).stream()
                .filter(award -> award.path("issuerId").asString("").equals(begun.value("issuer")))
                .max(Comparator.comparing(award -> award.path("decidedOn").asString("")))
                .ifPresent(award -> {
                    put(fields, "signatory", award.path("signatory").asString(""));
                    put(
                            fields,
                            "symbol",
                            award.path("number").asString("").replaceFirst("^[^/]*/", ""));
                });
        List<String> levels =
                begun.value(DecidedLines.PROPOSAL).isEmpty()
                        ? List.of()
                        : names
                                .record("proposals", begun.value(DecidedLines.PROPOSAL), request)
                                .stream()
                                .flatMap(proposal -> DecidedLines.standing(proposal).stream())
                                .map(line -> line.path("decidedBy").asString(""))
                                .distinct()
                                .toList();
        if (levels.size() == 1) {
            put(fields, "authority", levels.getFirst());
        }
    }

    private static boolean isOf(JsonNode registration, Typed begun) {
        return registration.path("phase").asString("").equals(begun.value(Inputs.PHASE))
                && registration.path("unit").path("id").asString("").equals(begun.value("unitId"));
    }

    /// The version of a report that was sent back.
    Optional<Report.Version> returned(Act act, HttpServletRequest request) throws Exception {
        return names.one("reports/" + act.id(), request)
                .map(Single.class::cast)
                .map(found -> (Report) found.record())
                .filter(report -> !report.versions().isEmpty())
                .map(report -> report.versions().getLast());
    }

    private Optional<Report.Draft> drafted(Typed begun, HttpServletRequest request)
            throws Exception {
        String campaign = begun.value("campaignId");
        String unit = begun.value("unitId");
        return !References.isId(campaign) || !References.isId(unit)
                ? Optional.empty()
                : names.reports(campaign, unit, request).stream()
                        .filter(report -> report.phase().equals(begun.value(Inputs.PHASE)))
                        .flatMap(report -> Optional.ofNullable(report.draft()).stream())
                        .findFirst();
    }

    private static void put(
            LinkedMultiValueMap<String, String> fields,
            String way,
            @Nullable String summary,
            @Nullable LocalDate coversUntil,
            List<String> attachments) {
        put(fields, way + "summary", summary == null ? "" : summary);
        put(fields, way + "coversUntil", coversUntil == null ? "" : coversUntil.toString());
        fields.putIfAbsent(way + "attachments", attachments);
    }

    /// A day as people write it; anything else as it stands.
    private static void put(LinkedMultiValueMap<String, String> fields, String way, String text) {
        if (!text.isEmpty()) {
            fields.putIfAbsent(
                    way,
                    List.of(
                            text.matches("\\d{4}-\\d{2}-\\d{2}")
                                    ? Words.day(LocalDate.parse(text))
                                    : text));
        }
    }
}
