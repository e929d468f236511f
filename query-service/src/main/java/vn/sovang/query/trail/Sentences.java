package vn.sovang.query.trail;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.sovang.actual.ActualEvent;
import vn.sovang.actual.ActualRecorded;
import vn.sovang.aggregation.AggregationEvent;
import vn.sovang.aggregation.ReportsAggregated;
import vn.sovang.block.BlockDissolved;
import vn.sovang.block.BlockEvent;
import vn.sovang.block.BlockFormed;
import vn.sovang.block.LeadAppointed;
import vn.sovang.block.MemberAssigned;
import vn.sovang.block.MembershipEnded;
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
import vn.sovang.decision.AppliedRule;
import vn.sovang.decision.AwardRevoked;
import vn.sovang.decision.DecisionEvent;
import vn.sovang.decision.DecisionIssued;
import vn.sovang.decision.Grant;
import vn.sovang.decision.GrantOverride;
import vn.sovang.difficulty.DifficultyAnswered;
import vn.sovang.difficulty.DifficultyEscalated;
import vn.sovang.difficulty.DifficultyEvent;
import vn.sovang.difficulty.DifficultyRaised;
import vn.sovang.difficulty.DifficultyResolved;
import vn.sovang.document.ExternalDocumentRegistered;
import vn.sovang.log.RecordedEvent;
import vn.sovang.nominee.NomineeCorrected;
import vn.sovang.nominee.NomineeDetail;
import vn.sovang.nominee.NomineeErased;
import vn.sovang.nominee.NomineeEvent;
import vn.sovang.nominee.NomineeRegistered;
import vn.sovang.nominee.SealedDetail;
import vn.sovang.plan.DocumentNumber;
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
import vn.sovang.plan.PlanImported;
import vn.sovang.plan.PlanIssued;
import vn.sovang.plan.PlanOrigin;
import vn.sovang.plan.PlanReplaced;
import vn.sovang.plan.PlanRevised;
import vn.sovang.plan.PlanWithdrawn;
import vn.sovang.plan.ProvinceAssigned;
import vn.sovang.platform.text.Language;
import vn.sovang.platform.text.Texts;
import vn.sovang.proposal.AwardProposed;
import vn.sovang.proposal.CriteriaAssessed;
import vn.sovang.proposal.CriterionAssessment;
import vn.sovang.proposal.DossierCertified;
import vn.sovang.proposal.DossierItemAdded;
import vn.sovang.proposal.LineRefused;
import vn.sovang.proposal.ProceedingsResumed;
import vn.sovang.proposal.ProceedingsSuspended;
import vn.sovang.proposal.ProposalAppraised;
import vn.sovang.proposal.ProposalDecided;
import vn.sovang.proposal.ProposalEvent;
import vn.sovang.proposal.ProposalReturned;
import vn.sovang.proposal.ProposalSubmitted;
import vn.sovang.proposal.ProposalWithdrawn;
import vn.sovang.proposal.VoteMinutesRecorded;
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
import java.util.Objects;
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
            case MemberAssigned e -> Stream.of(e.unitId());
            case MembershipEnded e -> Stream.of(e.unitId());
            case LeadAppointed e -> Stream.of(e.unitId());
            case UnitRegistered e -> Stream.of(e.unitId());
            case UnitRenamed e -> Stream.of(e.unitId());
            case UnitDissolved e -> Stream.of(e.unitId());
            case UnitMoved e ->
                    Stream.of(Stream.of(e.unitId()), Stream.ofNullable(e.parent()))
                            .flatMap(ids -> ids);
            case UnitsMerged e -> Stream.concat(Stream.of(e.unitId()), e.merged().stream());
            case ParticipationRegistered e -> Stream.of(e.unitId());
            case ReportDraftSaved e -> Stream.of(e.unitId());
            case RegistrationAmended e -> Stream.of(e.unitId());
            case PledgeSigned e -> e.units().stream();
            case CampaignAmended e ->
                    Stream.concat(e.addedUnits().stream(), e.removedUnits().stream());
            case UnitReminded e -> Stream.of(e.unitId());
            case UnitInspected e -> Stream.of(e.unitId());
            case ReportSubmitted e -> Stream.of(e.unitId());
            case DocumentInLieuRecorded e -> Stream.of(e.unitId());
            case ReportsAggregated e -> Stream.of(e.unitId());
            case DutyCompleted e -> Stream.of(e.unitId());
            case NomineeRegistered e -> Stream.of(e.nominee().unit());
            case NomineeCorrected e -> Stream.of(e.nominee().unit());
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
            case BlockEvent e -> block(e, names, language);
            case UnitEvent e -> unit(e, names, day, language);
            case PlanEvent e -> plan(e, names, day, language);
            case ExternalDocumentRegistered e -> document(e);
            case CampaignEvent e -> campaign(e, names, day, language);
            case ReportEvent e -> report(e, names, day);
            case AggregationEvent e -> aggregation(e, names, day);
            case NomineeEvent e -> nominee(e, names, day, language);
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

    private Map<String, String> block(BlockEvent event, UnitNames names, Language language) {
        return switch (event) {
            case BlockFormed e ->
                    Map.of(
                            "kind",
                            texts.get("block." + e.kind().name(), language, Map.of()),
                            "name",
                            e.name(),
                            "day",
                            text(e.validFrom()),
                            "basis",
                            e.basis());
            case MemberAssigned e ->
                    Map.of("unit", names.on(e.validFrom(), e.unitId()), "day", text(e.validFrom()));
            case MembershipEnded e ->
                    Map.of(
                            "unit",
                            names.on(e.endedOn().minusDays(1), e.unitId()),
                            "day",
                            text(e.endedOn()),
                            "reason",
                            e.reason());
            case LeadAppointed e ->
                    Map.of("unit", names.on(e.validFrom(), e.unitId()), "day", text(e.validFrom()));
            case BlockDissolved e ->
                    Map.of(
                            "day",
                            text(e.dissolvedOn()),
                            "members",
                            Integer.toString(e.members().size()),
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

    private Map<String, String> plan(
            PlanEvent event, UnitNames names, LocalDate day, Language language) {
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
            case PlanCopied e ->
                    Map.of(
                            "from",
                            e.from().toString(),
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
                            e.documentId().toString());
            case PlanReplaced e ->
                    Map.of(
                            "plan",
                            e.replacedBy().toString(),
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
                            "duty",
                            e.duty(),
                            "day",
                            text(e.completedOn()),
                            "document",
                            e.document());
        };
    }

    private static Map<String, String> document(ExternalDocumentRegistered event) {
        return Map.of(
                "type",
                event.documentType(),
                "title",
                event.title().value(),
                "issuer",
                event.issuer());
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

    private Map<String, String> campaign(
            CampaignEvent event, UnitNames names, LocalDate day, Language language) {
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
            case AmendmentLeftOut e ->
                    Map.of(
                            "number",
                            Integer.toString(e.planAmendment()),
                            "findings",
                            findings(e.findings().stream()));
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
                            texts.get("review." + e.kind().name(), language, Map.of()),
                            "phase",
                            e.phase(),
                            "day",
                            text(e.heldOn()),
                            "document",
                            e.document());
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

    /// Never what is sealed, only which details there are.
    private Map<String, String> nominee(
            NomineeEvent event, UnitNames names, LocalDate day, Language language) {
        return switch (event) {
            case NomineeRegistered e ->
                    Map.of(
                            "nominee",
                            e.nominee().name(),
                            "unit",
                            names.on(day, e.nominee().unit()),
                            "details",
                            details(e.details().stream().map(SealedDetail::field), language));
            case NomineeCorrected e ->
                    Map.of(
                            "nominee",
                            e.nominee().name(),
                            "unit",
                            names.on(day, e.nominee().unit()),
                            "reason",
                            e.reason(),
                            "details",
                            details(e.details().stream().map(SealedDetail::field), language));
            case NomineeErased e ->
                    Map.of(
                            "basis",
                            e.legalBasis(),
                            "reason",
                            e.reason(),
                            "details",
                            details(e.fields().stream(), language));
        };
    }

    private String details(Stream<NomineeDetail> fields, Language language) {
        String all =
                joined(
                        fields.map(field -> texts.get("detail." + field.name(), language, Map.of()))
                                .toList());
        return all.isEmpty() ? texts.get("detail.none", language, Map.of()) : all;
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
            case CriteriaAssessed e ->
                    Map.of(
                            "line",
                            Integer.toString(e.line()),
                            "met",
                            Long.toString(
                                    e.criteria().stream()
                                            .filter(CriterionAssessment::isMet)
                                            .count()),
                            "all",
                            Integer.toString(e.criteria().size()),
                            "by",
                            e.assessedBy());
            case VoteMinutesRecorded e ->
                    Map.of(
                            "body",
                            texts.get("vote." + e.minutes().body().name(), language, Map.of()),
                            "day",
                            text(e.minutes().heldOn()),
                            "votes",
                            votes(e, language));
            case ProposalAppraised e ->
                    Map.of(
                            "by",
                            e.appraisedBy(),
                            "outcome",
                            texts.get("appraisal." + e.outcome().name(), language, Map.of()),
                            "notes",
                            e.notes());
            case LineRefused e -> Map.of("line", Integer.toString(e.line()), "reason", e.reason());
            case ProceedingsSuspended e ->
                    Map.of(
                            "ground",
                            texts.get("suspension." + e.ground().name(), language, Map.of()),
                            "basis",
                            e.basis(),
                            "reason",
                            e.reason());
            case ProceedingsResumed e -> Map.of("reason", e.reason());
            case ProposalReturned e -> Map.of("reason", e.reason());
            case ProposalWithdrawn e -> Map.of("reason", e.reason());
            case ProposalDecided e -> Map.of("day", text(VietnamTime.day(e.decidedAt())));
        };
    }

    private String votes(VoteMinutesRecorded event, Language language) {
        return event.minutes().votes().stream()
                .map(vote ->
                        texts.get(
                                "trail.vote",
                                language,
                                Map.of(
                                        "line",
                                        Integer.toString(vote.line()),
                                        "inFavour",
                                        Integer.toString(vote.inFavour()),
                                        "members",
                                        Integer.toString(event.minutes().members().size()))))
                .collect(Collectors.joining("; "));
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
                            Integer.toString(e.refusals().size()),
                            "more",
                            unusual(e, language));
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

    /// What departs from the ordinary course of a decision; nothing for most.
    private String unusual(DecisionIssued decision, Language language) {
        StringBuilder said = new StringBuilder();
        GrantOverride override = decision.override();
        if (override != null) {
            said.append(
                    texts.get(
                            "trail.decision.override",
                            language,
                            Map.of(
                                    "by", override.authorisedBy(),
                                    "basis", override.basis(),
                                    "reason", override.reason())));
        }
        said.append(
                mention(
                        "trail.decision.beyond",
                        decision.grants().stream().map(Grant::scopeBasis),
                        language));
        said.append(
                mention(
                        "trail.decision.unverified",
                        decision.rules().stream()
                                .filter(rule -> rule.outcome() == AppliedRule.Outcome.UNVERIFIED)
                                .map(AppliedRule::clause),
                        language));
        return said.toString();
    }

    private String mention(String code, Stream<@Nullable String> bases, Language language) {
        String named = bases.filter(Objects::nonNull).distinct().collect(Collectors.joining("; "));
        return named.isEmpty() ? "" : texts.get(code, language, Map.of("basis", named));
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

    private static String findings(Stream<Finding> findings) {
        return joined(
                findings.map(finding ->
                                "%s “%s”"
                                        .formatted(
                                                finding.code().register(),
                                                finding.phrase().value()))
                        .toList());
    }

    private String units(List<UnitId> units, UnitNames names, LocalDate day, Language language) {
        return units.isEmpty()
                ? texts.get("detail.none", language, Map.of())
                : joined(units.stream().map(unit -> names.on(day, unit)).toList());
    }

    private static String joined(List<String> names) {
        return names.stream().collect(Collectors.joining(", "));
    }

    private static String text(LocalDate day) {
        return DAY.format(day);
    }
}
