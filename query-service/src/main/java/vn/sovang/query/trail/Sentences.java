package vn.sovang.query.trail;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.sovang.actual.ActualEvent;
import vn.sovang.actual.ActualRecorded;
import vn.sovang.aggregation.AggregationEvent;
import vn.sovang.aggregation.ReportsAggregated;
import vn.sovang.campaign.CampaignClosed;
import vn.sovang.campaign.CampaignDateSettled;
import vn.sovang.campaign.CampaignEvent;
import vn.sovang.campaign.CampaignLaunched;
import vn.sovang.campaign.ParticipationRegistered;
import vn.sovang.decision.AwardRevoked;
import vn.sovang.decision.DecisionEvent;
import vn.sovang.decision.DecisionIssued;
import vn.sovang.difficulty.DifficultyAnswered;
import vn.sovang.difficulty.DifficultyEscalated;
import vn.sovang.difficulty.DifficultyEvent;
import vn.sovang.difficulty.DifficultyRaised;
import vn.sovang.difficulty.DifficultyResolved;
import vn.sovang.log.RecordedEvent;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.plan.FindingSettled;
import vn.sovang.plan.PlanDrafted;
import vn.sovang.plan.PlanEvent;
import vn.sovang.plan.PlanImported;
import vn.sovang.plan.PlanIssued;
import vn.sovang.plan.PlanOrigin;
import vn.sovang.plan.ProvinceAssigned;
import vn.sovang.platform.text.Language;
import vn.sovang.platform.text.Texts;
import vn.sovang.proposal.AwardProposed;
import vn.sovang.proposal.DossierCertified;
import vn.sovang.proposal.DossierItemAdded;
import vn.sovang.proposal.ProposalDecided;
import vn.sovang.proposal.ProposalEvent;
import vn.sovang.proposal.ProposalReturned;
import vn.sovang.proposal.ProposalSubmitted;
import vn.sovang.proposal.ProposalWithdrawn;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.report.DocumentInLieuRecorded;
import vn.sovang.report.ReportAccepted;
import vn.sovang.report.ReportDraftSaved;
import vn.sovang.report.ReportEvent;
import vn.sovang.report.ReportResubmitted;
import vn.sovang.report.ReportReturned;
import vn.sovang.report.ReportSubmitted;
import vn.sovang.report.ReportSupplemented;
import vn.sovang.time.VietnamTime;
import vn.sovang.unit.ExternalAuthorityRegistered;
import vn.sovang.unit.UnitDissolved;
import vn.sovang.unit.UnitEvent;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitMoved;
import vn.sovang.unit.UnitRegistered;
import vn.sovang.unit.UnitRenamed;
import vn.sovang.unit.UnitsMerged;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says an event in plain words. The words stand in `messages/trail_*.properties` under the event's
/// name; here their blanks are filled.
@Component
class Sentences {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final Texts texts;

    Sentences(Texts texts) {
        this.texts = texts;
    }

    String of(RecordedEvent event, UnitNames names, Language language) {
        LocalDate day = day(event);
        Map<String, String> blanks = blanks(event, names, day, language);
        return blanks.isEmpty()
                ? texts.get("trail.unreadable", language, Map.of("name", event.name()))
                : texts.get("trail." + event.name(), language, blanks);
    }

    /// The day of an event is that on which it happened.
    static LocalDate day(RecordedEvent event) {
        Instant happened = event.happenedAt();
        return VietnamTime.day(happened == null ? event.recordedAt() : happened);
    }

    /// Units whose names the sentence needs.
    static Stream<UnitId> units(RecordedEvent event) {
        return switch (event.payload()) {
            case UnitRegistered e -> Stream.of(e.unitId());
            case UnitRenamed e -> Stream.of(e.unitId());
            case UnitDissolved e -> Stream.of(e.unitId());
            case UnitMoved e ->
                    Stream.of(Stream.of(e.unitId()), Stream.ofNullable(e.parent()))
                            .flatMap(ids -> ids);
            case UnitsMerged e -> Stream.concat(Stream.of(e.unitId()), e.merged().stream());
            case ParticipationRegistered e -> Stream.of(e.unitId());
            case ReportDraftSaved e -> Stream.of(e.unitId());
            case ReportSubmitted e -> Stream.of(e.unitId());
            case DocumentInLieuRecorded e -> Stream.of(e.unitId());
            case ReportsAggregated e -> Stream.of(e.unitId());
            case ActualRecorded e -> Stream.ofNullable(e.unitId());
            case AwardProposed e -> Stream.of(e.proposingUnit());
            case DecisionIssued e -> Stream.of(e.issuer());
            case DifficultyRaised e -> Stream.of(e.unitId(), e.standingBody());
            case DifficultyAnswered e -> Stream.of(e.unitId());
            case DifficultyEscalated e -> Stream.of(e.from(), e.committee());
            default -> Stream.empty(); // sentences without units
        };
    }

    /// Empty for a payload that could not be read.
    private Map<String, String> blanks(
            RecordedEvent event, UnitNames names, LocalDate day, Language language) {
        return switch (event.payload()) {
            case UnitEvent e -> unit(e, names, day, language);
            case PlanEvent e -> plan(e, language);
            case CampaignEvent e -> campaign(e, names, day);
            case ReportEvent e -> report(e, names, day);
            case AggregationEvent e -> aggregation(e, names, day);
            case ActualEvent e -> actual(e, names, day, language);
            case ProposalEvent e -> proposal(e, names, day, language);
            case DecisionEvent e -> decision(e, names, language);
            case DifficultyEvent e -> difficulty(e, names, day, language);
            default -> Map.of();
        };
    }

    private Map<String, String> unit(
            UnitEvent event, UnitNames names, LocalDate day, Language language) {
        return switch (event) {
            case UnitRegistered e ->
                    Map.of("unit", e.name(), "day", text(e.validFrom()), "basis", e.basis());
            case UnitRenamed e ->
                    Map.of(
                            "before",
                            names.on(e.validFrom().minusDays(1), e.unitId()),
                            "unit",
                            e.name(),
                            "day",
                            text(e.validFrom()),
                            "basis",
                            e.basis());
            case UnitDissolved e ->
                    Map.of(
                            "unit",
                            names.on(day, e.unitId()),
                            "day",
                            text(e.dissolvedOn()),
                            "basis",
                            e.basis());
            case ExternalAuthorityRegistered e ->
                    Map.of("unit", e.name(), "day", text(e.validFrom()), "basis", e.basis());
            case UnitMoved e -> moved(e, names, day, language);
            case UnitsMerged e ->
                    Map.of(
                            "unit",
                            names.on(e.mergedOn(), e.unitId()),
                            "merged",
                            joined(
                                    e.merged().stream()
                                            .map(id -> names.on(e.mergedOn().minusDays(1), id))
                                            .toList()),
                            "day",
                            text(e.mergedOn()),
                            "basis",
                            e.basis());
        };
    }

    /// Under which unit, or that it stands at the top.
    private Map<String, String> moved(
            UnitMoved event, UnitNames names, LocalDate day, Language language) {
        UnitId parent = event.parent();
        return Map.of(
                "unit",
                names.on(day, event.unitId()),
                "where",
                parent == null
                        ? texts.get("trail.at-the-top", language, Map.of())
                        : texts.get(
                                "trail.under",
                                language,
                                Map.of("parent", names.on(event.validFrom(), parent))),
                "day",
                text(event.validFrom()),
                "basis",
                event.basis());
    }

    private Map<String, String> plan(PlanEvent event, Language language) {
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
                            e.basis());
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
        };
    }

    /// The day where one was settled, else whether it is accepted, resolved or left.
    private String outcome(FindingSettled event, Language language) {
        LocalDate date = event.date();
        return date == null
                ? texts.get("outcome." + event.outcome().name(), language, Map.of())
                : texts.get("outcome.day", language, Map.of("day", text(date)));
    }

    private String number(PlanIssued event, Language language) {
        DocumentNumber number = event.number();
        String digits =
                number == null
                        ? texts.get("trail.number-unknown", language, Map.of())
                        : number.value();
        return digits + "/" + event.symbol();
    }

    private static Map<String, String> campaign(
            CampaignEvent event, UnitNames names, LocalDate day) {
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
            case CampaignClosed e -> Map.of("day", text(e.closedOn()), "summary", e.summary());
        };
    }

    private static Map<String, String> report(ReportEvent event, UnitNames names, LocalDate day) {
        return switch (event) {
            case ReportDraftSaved e ->
                    Map.of("unit", names.on(day, e.unitId()), "phase", e.phase());
            case ReportSubmitted e ->
                    Map.of(
                            "unit",
                            names.on(day, e.unitId()),
                            "phase",
                            e.phase(),
                            "until",
                            text(e.content().coversUntil()));
            case ReportReturned e ->
                    Map.of("version", Integer.toString(e.version()), "reason", e.reason());
            case ReportResubmitted e ->
                    Map.of(
                            "version",
                            Integer.toString(e.version()),
                            "until",
                            text(e.content().coversUntil()));
            case ReportAccepted e -> Map.of("version", Integer.toString(e.version()));
            case ReportSupplemented e ->
                    Map.of(
                            "version",
                            Integer.toString(e.version()),
                            "number",
                            Integer.toString(e.number()),
                            "until",
                            text(e.content().coversUntil()));
            case DocumentInLieuRecorded e ->
                    Map.of(
                            "unit",
                            names.on(day, e.unitId()),
                            "phase",
                            e.phase(),
                            "document",
                            e.document().citation(),
                            "day",
                            text(e.document().issuedOn()),
                            "line",
                            e.document().line().value());
        };
    }

    private Map<String, String> actual(
            ActualEvent event, UnitNames names, LocalDate day, Language language) {
        return switch (event) {
            case ActualRecorded e ->
                    Map.of(
                            "unit",
                            e.unitId() == null
                                    ? texts.get("actual.whole-plan", language, Map.of())
                                    : names.on(day, e.unitId()),
                            "leaf",
                            e.leaf(),
                            "day",
                            text(e.trueOn()),
                            "correction",
                            e.corrects() == null || e.reason() == null
                                    ? ""
                                    : texts.get(
                                            "actual.correction",
                                            language,
                                            Map.of("reason", e.reason())));
        };
    }

    private static Map<String, String> aggregation(
            AggregationEvent event, UnitNames names, LocalDate day) {
        return switch (event) {
            case ReportsAggregated e ->
                    Map.of(
                            "unit",
                            names.on(day, e.unitId()),
                            "phase",
                            e.phase(),
                            "reports",
                            Integer.toString(e.reports().size()),
                            "until",
                            text(e.content().coversUntil()));
        };
    }

    private Map<String, String> proposal(
            ProposalEvent event, UnitNames names, LocalDate day, Language language) {
        return switch (event) {
            case AwardProposed e ->
                    Map.of(
                            "unit",
                            names.on(day, e.proposingUnit()),
                            "count",
                            Integer.toString(e.lines().size()),
                            "nominees",
                            joined(e.lines().stream().map(line -> line.nominee().name()).toList()));
            case DossierItemAdded e ->
                    Map.of(
                            "component",
                            texts.get("dossier." + e.component().name(), language, Map.of()),
                            "file",
                            e.fileName());
            case DossierCertified e -> Map.of("by", e.certifiedBy());
            case ProposalSubmitted e -> Map.of("day", text(VietnamTime.day(e.submittedAt())));
            case ProposalReturned e -> Map.of("reason", e.reason());
            case ProposalWithdrawn e -> Map.of("reason", e.reason());
            case ProposalDecided e -> Map.of("day", text(VietnamTime.day(e.decidedAt())));
        };
    }

    private Map<String, String> decision(DecisionEvent event, UnitNames names, Language language) {
        return switch (event) {
            case DecisionIssued e ->
                    Map.of(
                            "number",
                            e.number() + "/" + e.symbol(),
                            "day",
                            text(e.decidedOn()),
                            "issuer",
                            names.on(e.decidedOn(), e.issuer()),
                            "signatory",
                            e.signatory(),
                            "granted",
                            Integer.toString(e.grants().size()),
                            "refused",
                            Integer.toString(e.refusals().size()));
            case AwardRevoked e ->
                    Map.of(
                            "line",
                            Integer.toString(e.line()),
                            "day",
                            text(e.revokedOn()),
                            "cause",
                            texts.get("revocation." + e.cause().name(), language, Map.of()),
                            "basis",
                            e.basisDocument(),
                            "reason",
                            e.reason());
        };
    }

    private Map<String, String> difficulty(
            DifficultyEvent event, UnitNames names, LocalDate day, Language language) {
        return switch (event) {
            case DifficultyRaised e ->
                    Map.of(
                            "unit",
                            names.on(day, e.unitId()),
                            "holder",
                            names.on(day, e.standingBody()),
                            "words",
                            e.words());
            case DifficultyAnswered e ->
                    Map.of(
                            "unit",
                            names.on(day, e.unitId()),
                            "answer",
                            e.answer(),
                            "beyond",
                            e.beyondAuthority()
                                    ? texts.get("trail.beyond-authority", language, Map.of())
                                    : "");
            case DifficultyEscalated e ->
                    Map.of(
                            "unit",
                            names.on(day, e.from()),
                            "holder",
                            names.on(day, e.committee()),
                            "reason",
                            e.reason());
            case DifficultyResolved e -> Map.of("outcome", e.outcome());
        };
    }

    /// Who assigned a plan that waited for its province, and on which basis; nothing for any other.
    private String origin(@Nullable PlanOrigin origin, Language language) {
        return origin == null
                ? ""
                : texts.get(
                        "trail.origin",
                        language,
                        Map.of("by", origin.assignedBy(), "basis", origin.basis()));
    }

    private static String joined(List<String> names) {
        return names.stream().collect(Collectors.joining(", "));
    }

    private static String text(LocalDate day) {
        return DAY.format(day);
    }
}
