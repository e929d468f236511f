package vn.sovang.query.trail;

import static vn.sovang.query.trail.Words.findings;
import static vn.sovang.query.trail.Words.joined;
import static vn.sovang.query.trail.Words.text;

import org.jspecify.annotations.Nullable;

import vn.sovang.campaign.AmendmentLeftOut;
import vn.sovang.campaign.CampaignAmended;
import vn.sovang.campaign.CampaignChange;
import vn.sovang.campaign.CampaignClosed;
import vn.sovang.campaign.CampaignDateSettled;
import vn.sovang.campaign.CampaignEvent;
import vn.sovang.campaign.CampaignLaunched;
import vn.sovang.campaign.ParticipationRegistered;
import vn.sovang.campaign.PhaseExtended;
import vn.sovang.campaign.PledgeSigned;
import vn.sovang.campaign.RegistrationAmended;
import vn.sovang.campaign.ReviewRecorded;
import vn.sovang.campaign.UnitInspected;
import vn.sovang.campaign.UnitReminded;
import vn.sovang.platform.text.Language;
import vn.sovang.platform.text.Texts;
import vn.sovang.query.reading.ChangeWords;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.time.Deadline;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Plain words for what happens to campaigns.
record CampaignSentences(Texts texts) {
    private static final Pattern DATE_OF_PHASE =
            Pattern.compile("phases\\[(.*)]\\.(start|end|wrapUp|report)");

    Map<String, String> of(CampaignEvent event, UnitNames names, LocalDate day, Language language) {
        return switch (event) {
            case CampaignLaunched e ->
                    Map.of(
                            "campaign",
                            e.content().name().value(),
                            "day",
                            text(e.launchedOn()),
                            "units",
                            Integer.toString(e.scope().size()),
                            "below",
                            texts.get(
                                    Boolean.TRUE.equals(e.onlyNamed())
                                            ? "detail.only-named"
                                            : "detail.with-below",
                                    language,
                                    Map.of()));
            case ParticipationRegistered e ->
                    Map.of(
                            "unit",
                            names.on(day, e.unitId()),
                            "phase",
                            e.phase(),
                            "commitment",
                            e.commitment());
            case CampaignDateSettled e ->
                    Map.of(
                            "place",
                            place(e.anchor(), language),
                            "day",
                            text(e.settled().date()),
                            "basis",
                            e.settled().basis());
            case RegistrationAmended e ->
                    Map.of(
                            "unit",
                            names.on(day, e.unitId()),
                            "phase",
                            e.phase(),
                            "commitment",
                            e.commitment());
            case PledgeSigned e ->
                    Map.of(
                            "units",
                            joined(
                                    e.units().stream()
                                            .map(unit -> names.on(e.signedOn(), unit))
                                            .toList()),
                            "block",
                            e.blockName() == null
                                    ? ""
                                    : " "
                                            + texts.get(
                                                    "detail.in-block",
                                                    language,
                                                    Map.of("block", e.blockName())),
                            "day",
                            text(e.signedOn()),
                            "pledge",
                            e.pledge());
            case PhaseExtended e ->
                    Map.of(
                            "phase",
                            e.phase(),
                            "end",
                            e.end().phrase().value() + otherLimits(e, language),
                            "basis",
                            e.basis());
            case UnitReminded e ->
                    Map.of(
                            "unit",
                            names.on(day, e.unitId()),
                            "phase",
                            e.phase(),
                            "words",
                            e.words());
            case UnitInspected e ->
                    Map.of(
                            "unit",
                            names.on(day, e.unitId()),
                            "day",
                            text(e.inspectedOn()),
                            "findings",
                            e.findings());
            case ReviewRecorded e ->
                    Map.of(
                            "kind",
                            texts.of(e.kind(), language),
                            "phase",
                            e.phase(),
                            "day",
                            text(e.heldOn()),
                            "document",
                            e.document());
            case CampaignAmended e ->
                    Map.of(
                            "day",
                            text(e.effectiveOn()),
                            "basis",
                            e.basis(),
                            "reason",
                            e.reason(),
                            "changes",
                            changes(e.changes(), language),
                            "added",
                            units(e.addedUnits(), names, e.effectiveOn(), language),
                            "removed",
                            units(e.removedUnits(), names, e.effectiveOn(), language));
            case AmendmentLeftOut e ->
                    Map.of(
                            "number",
                            Integer.toString(e.planAmendment()),
                            "findings",
                            findings(e.findings().stream()));
            case CampaignClosed e -> Map.of("day", text(e.closedOn()), "summary", e.summary());
        };
    }

    /// Words for the date of a campaign that an anchor means; the anchor itself for any other.
    private String place(String anchor, Language language) {
        Matcher phase = DATE_OF_PHASE.matcher(anchor);
        if (phase.matches()) {
            return texts.get(
                    "trail.date." + phase.group(2), language, Map.of("phase", phase.group(1)));
        }
        return anchor.equals("dossier")
                ? texts.get("trail.date.dossier", language, Map.of())
                : anchor;
    }

    /// A sentence of its own; blank where only units come or go, and where changes were not kept.
    private String changes(@Nullable List<CampaignChange> changes, Language language) {
        if (changes == null || changes.isEmpty()) {
            return "";
        }
        ChangeWords words = new ChangeWords(texts, language);
        return " "
                + texts.get(
                        "detail.changes",
                        language,
                        Map.of(
                                "changes",
                                changes.stream().map(words::of).collect(Collectors.joining("; "))));
    }

    private String units(List<UnitId> units, UnitNames names, LocalDate day, Language language) {
        return units.isEmpty()
                ? texts.get("detail.none", language, Map.of())
                : joined(units.stream().map(unit -> names.on(day, unit)).toList());
    }

    private String otherLimits(PhaseExtended extended, Language language) {
        return limit("detail.wrap-up-limit", extended.wrapUp(), language)
                + limit("detail.report-limit", extended.report(), language);
    }

    private String limit(String code, @Nullable Deadline limit, Language language) {
        return limit == null
                ? ""
                : "; " + texts.get(code, language, Map.of("limit", limit.phrase().value()));
    }
}
