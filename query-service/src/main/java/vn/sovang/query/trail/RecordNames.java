package vn.sovang.query.trail;

import static vn.sovang.query.trail.Words.text;

import org.jspecify.annotations.Nullable;

import vn.sovang.actual.ActualRecorded;
import vn.sovang.aggregation.ReportsAggregated;
import vn.sovang.block.BlockFormed;
import vn.sovang.campaign.CampaignAmended;
import vn.sovang.campaign.CampaignLaunched;
import vn.sovang.council.CouncilEstablished;
import vn.sovang.councilsession.SessionConvened;
import vn.sovang.councilsession.SessionRevised;
import vn.sovang.decision.DecisionCorrected;
import vn.sovang.decision.DecisionHeading;
import vn.sovang.decision.DecisionIssued;
import vn.sovang.decision.DecisionReceived;
import vn.sovang.difficulty.DifficultyRaised;
import vn.sovang.document.ExternalDocumentRegistered;
import vn.sovang.enrolment.TitlesRegistered;
import vn.sovang.fund.FundOpened;
import vn.sovang.log.RecordedEvent;
import vn.sovang.nominee.NomineeCorrected;
import vn.sovang.nominee.NomineeRegistered;
import vn.sovang.plan.PlanAmended;
import vn.sovang.plan.PlanDrafted;
import vn.sovang.plan.PlanHead;
import vn.sovang.plan.PlanImported;
import vn.sovang.plan.PlanIssued;
import vn.sovang.plan.PlanRevised;
import vn.sovang.platform.text.Language;
import vn.sovang.platform.text.Texts;
import vn.sovang.proposal.AwardProposed;
import vn.sovang.proposal.ProposalReceived;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.report.DocumentInLieuRecorded;
import vn.sovang.report.ReportDraftSaved;
import vn.sovang.report.ReportSubmitted;
import vn.sovang.scoresheet.ScoresSaved;
import vn.sovang.scoretable.ScoreTableDrafted;
import vn.sovang.scoretable.ScoreTableRevised;
import vn.sovang.titlesum.TitleSumSent;
import vn.sovang.unit.UnitEvent;
import vn.sovang.unit.UnitId;
import vn.sovang.yearreview.YearReviewOpened;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Names of records in words, each as it was known when an event was recorded.
///
/// @param naming events that name a record, by its id, in their order
record RecordNames(Texts texts, UnitNames units, Map<String, List<RecordedEvent>> naming) {
    /// Forms of the events that say what a record is called; units have their own register.
    static final Set<Class<?>> FORMS =
            Set.of(
                    BlockFormed.class,
                    YearReviewOpened.class,
                    TitlesRegistered.class,
                    TitleSumSent.class,
                    CouncilEstablished.class,
                    SessionConvened.class,
                    SessionRevised.class,
                    FundOpened.class,
                    ScoreTableDrafted.class,
                    ScoreTableRevised.class,
                    ScoresSaved.class,
                    PlanDrafted.class,
                    PlanImported.class,
                    PlanRevised.class,
                    PlanAmended.class,
                    PlanIssued.class,
                    ExternalDocumentRegistered.class,
                    CampaignLaunched.class,
                    CampaignAmended.class,
                    ReportDraftSaved.class,
                    ReportSubmitted.class,
                    DocumentInLieuRecorded.class,
                    ReportsAggregated.class,
                    ActualRecorded.class,
                    NomineeRegistered.class,
                    NomineeCorrected.class,
                    AwardProposed.class,
                    ProposalReceived.class,
                    DecisionIssued.class,
                    DecisionReceived.class,
                    DecisionCorrected.class,
                    DifficultyRaised.class);

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    /// Word with which a printed day begins, and which is said before it anyway.
    private static final Pattern DAY_WORD = Pattern.compile("^[Nn]gày\\s+");

    RecordNames {
        naming = Map.copyOf(naming);
    }

    static RecordNames of(Texts texts, UnitNames units, List<RecordedEvent> naming) {
        return new RecordNames(
                texts,
                units,
                naming.stream().collect(Collectors.groupingBy(RecordedEvent::aggregateId)));
    }

    /// The name of another record that an event mentions; its id where no name is known.
    String mentioned(String id, RecordedEvent by, Language language) {
        String name = name(id, by.position(), Sentences.day(by), language);
        return name == null ? id : name;
    }

    /// The name of the record to which something happened; null where no name is known.
    @Nullable String own(RecordedEvent event, Language language) {
        LocalDate day = Sentences.day(event);
        return event.payload() instanceof UnitEvent unit
                ? units.on(day, unit.unitId())
                : name(event.aggregateId(), event.position(), day, language);
    }

    private @Nullable String name(String id, long position, LocalDate day, Language language) {
        List<Object> known =
                naming.getOrDefault(id, List.of()).stream()
                        .filter(event -> event.position() <= position)
                        .map(RecordedEvent::payload)
                        .toList();
        return known.isEmpty() ? null : name(known, known.getLast(), day, language);
    }

    private @Nullable String name(
            List<Object> known, Object last, LocalDate day, Language language) {
        return switch (last) {
            case BlockFormed e -> e.name();
            case YearReviewOpened e -> quoted("Bình xét " + e.reviewYear().words());
            case PlanDrafted _, PlanImported _, PlanRevised _, PlanAmended _, PlanIssued _ ->
                    plan(known, language);
            case ExternalDocumentRegistered e -> document(e, language);
            case CampaignLaunched e -> quoted(e.content().name().value());
            case CampaignAmended e -> quoted(e.text().content().name().value());
            case ReportDraftSaved e -> ofPhase("report", e.unitId(), e.phase(), day, language);
            case ReportSubmitted e -> ofPhase("report", e.unitId(), e.phase(), day, language);
            case DocumentInLieuRecorded e ->
                    ofPhase("report", e.unitId(), e.phase(), day, language);
            case ReportsAggregated e ->
                    ofPhase("aggregation", e.unitId(), e.phase(), day, language);
            case ActualRecorded e -> say("actual", Map.of("leaf", e.leaf()), language);
            case NomineeRegistered e -> e.nominee().name();
            case NomineeCorrected e -> e.nominee().name();
            case TitlesRegistered e -> ofUnit("enrolment", e.unitId(), day, language);
            case TitleSumSent e -> ofUnit("title-sum", e.organisation(), day, language);
            case CouncilEstablished e -> e.name();
            case SessionConvened e -> session(e.heldOn(), language);
            case SessionRevised e -> session(e.heldOn(), language);
            case FundOpened e -> say("fund", Map.of("year", Integer.toString(e.year())), language);
            case ScoreTableDrafted e -> e.rules().name();
            case ScoreTableRevised e -> e.rules().name();
            case ScoresSaved e -> ofUnit("scores", e.unitId(), day, language);
            case AwardProposed e -> ofUnit("proposal", e.proposingUnit(), day, language);
            case ProposalReceived e -> ofUnit("proposal", e.sender(), day, language);
            case DecisionIssued e -> decision(e, language);
            case DecisionReceived e -> decision(e.decision(), language);
            case DecisionCorrected e -> decision(e.meant(), language);
            case DifficultyRaised e -> ofUnit("difficulty", e.unitId(), day, language);
            default -> null;
        };
    }

    private String session(LocalDate heldOn, Language language) {
        return say("session", Map.of("day", DAY.format(heldOn)), language);
    }

    /// Name of a plan by number and day once it has both; before that by title and code.
    private String plan(List<Object> known, Language language) {
        PlanHead head = newest(known.stream().flatMap(RecordNames::head));
        PlanIssued issued =
                newest(
                        known.stream()
                                .filter(PlanIssued.class::isInstance)
                                .map(PlanIssued.class::cast));
        if (head != null
                && issued != null
                && issued.number() != null
                && issued.issuedOn() != null) {
            return numbered(
                    head.documentType(),
                    issued.number().value() + "/" + issued.symbol(),
                    text(issued.issuedOn()),
                    language);
        }
        String code = newest(known.stream().flatMap(RecordNames::code));
        return (head == null ? "" : quoted(head.title().value()))
                + (code == null ? "" : " (" + code + ")");
    }

    private String document(ExternalDocumentRegistered event, Language language) {
        return event.number() == null || event.date() == null
                ? event.documentType() + " " + quoted(event.title().value())
                : numbered(
                        event.documentType(),
                        event.number().value()
                                + (event.symbol() == null ? "" : "/" + event.symbol()),
                        DAY_WORD.matcher(event.date().phrase().value()).replaceFirst(""),
                        language);
    }

    private String decision(DecisionIssued event, Language language) {
        return decision(
                new DecisionHeading(event.number(), event.symbol(), event.decidedOn()), language);
    }

    private String decision(DecisionHeading heading, Language language) {
        return say(
                "decision",
                Map.of("number", heading.reference(), "day", text(heading.decidedOn())),
                language);
    }

    private String numbered(String type, String number, String day, Language language) {
        return say("numbered", Map.of("type", type, "number", number, "day", day), language);
    }

    private String ofPhase(
            String kind, UnitId unit, String phase, LocalDate day, Language language) {
        return say(kind, Map.of("unit", units.on(day, unit), "phase", phase), language);
    }

    private String ofUnit(String kind, UnitId unit, LocalDate day, Language language) {
        return say(kind, Map.of("unit", units.on(day, unit)), language);
    }

    private String say(String kind, Map<String, String> values, Language language) {
        return texts.get("record-name." + kind, language, values);
    }

    private static Stream<PlanHead> head(Object event) {
        return switch (event) {
            case PlanDrafted e -> Stream.of(e.content().head());
            case PlanImported e -> Stream.of(e.content().head());
            case PlanRevised e -> Stream.of(e.content().head());
            case PlanAmended e -> Stream.of(e.content().head());
            default -> Stream.empty(); // events without a text
        };
    }

    private static Stream<String> code(Object event) {
        return switch (event) {
            case PlanDrafted e -> Stream.of(e.code());
            case PlanImported e -> Stream.of(e.code());
            default -> Stream.empty(); // events that keep the code
        };
    }

    private static <T> @Nullable T newest(Stream<T> all) {
        return all.reduce((_, later) -> later).orElse(null);
    }

    private static String quoted(String words) {
        return "“" + words + "”";
    }
}
