package vn.sovang.query.trail;

import static vn.sovang.query.trail.Words.findings;
import static vn.sovang.query.trail.Words.joined;
import static vn.sovang.query.trail.Words.text;

import vn.sovang.campaign.AmendmentLeftOut;
import vn.sovang.campaign.CampaignAmended;
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
import vn.sovang.query.reading.UnitNames;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Plain words for what happens to campaigns.
record CampaignSentences(Texts texts) {
    Map<String, String> of(CampaignEvent event, UnitNames names, LocalDate day, Language language) {
        return switch (event) {
            case CampaignLaunched e ->
                    Map.of(
                            "campaign",
                            e.content().name().value(),
                            "day",
                            text(e.launchedOn()),
                            "units",
                            Integer.toString(e.scope().size()));
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
                            "anchor",
                            e.anchor(),
                            "day",
                            text(e.settled().date()),
                            "by",
                            e.settled().by(),
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
                    Map.of("phase", e.phase(), "end", e.end().phrase().value(), "basis", e.basis());
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

    private String units(List<UnitId> units, UnitNames names, LocalDate day, Language language) {
        return units.isEmpty()
                ? texts.get("detail.none", language, Map.of())
                : joined(units.stream().map(unit -> names.on(day, unit)).toList());
    }
}
