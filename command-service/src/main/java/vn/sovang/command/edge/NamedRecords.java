package vn.sovang.command.edge;

import org.springframework.stereotype.Component;

import vn.sovang.actual.ActualRecorded;
import vn.sovang.actual.RecordActual;
import vn.sovang.aggregation.ReportsAggregated;
import vn.sovang.block.BlockFormed;
import vn.sovang.campaign.CampaignAmended;
import vn.sovang.campaign.CampaignId;
import vn.sovang.campaign.CampaignLaunched;
import vn.sovang.campaign.LaunchCampaign;
import vn.sovang.command.act.CommandTarget;
import vn.sovang.council.CouncilEstablished;
import vn.sovang.councilsession.SessionConvened;
import vn.sovang.councilsession.SessionRevised;
import vn.sovang.decision.DecisionCorrected;
import vn.sovang.decision.DecisionIssued;
import vn.sovang.decision.DecisionReceived;
import vn.sovang.difficulty.DifficultyRaised;
import vn.sovang.document.ExternalDocumentRegistered;
import vn.sovang.enrolment.TitlesRegistered;
import vn.sovang.fund.FundOpened;
import vn.sovang.kernel.Actor;
import vn.sovang.kernel.BeginsRecord;
import vn.sovang.kernel.Command;
import vn.sovang.kernel.Rejection;
import vn.sovang.kernel.TenantId;
import vn.sovang.log.EventLog;
import vn.sovang.log.RecordedEvent;
import vn.sovang.nominee.NomineeCorrected;
import vn.sovang.nominee.NomineeRegistered;
import vn.sovang.plan.CopyPlanToYear;
import vn.sovang.plan.PlanAmended;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlanDrafted;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlanImported;
import vn.sovang.plan.PlanIssued;
import vn.sovang.plan.PlanRevised;
import vn.sovang.proposal.AwardProposed;
import vn.sovang.proposal.ProposalLine;
import vn.sovang.proposal.ProposalReceived;
import vn.sovang.proposal.ProposalSubmitted;
import vn.sovang.report.DocumentInLieuRecorded;
import vn.sovang.report.ReportDraftSaved;
import vn.sovang.report.ReportSubmitted;
import vn.sovang.scoresheet.ScoresSaved;
import vn.sovang.scoresheet.ScoresSubmitted;
import vn.sovang.scoretable.ScoreTableDrafted;
import vn.sovang.scoretable.ScoreTableIssued;
import vn.sovang.scoretable.ScoreTableRevised;
import vn.sovang.time.VietnamTime;
import vn.sovang.titlesum.TitleSumSent;
import vn.sovang.unit.ExternalAuthorityRegistered;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitRegistered;
import vn.sovang.unit.UnitRenamed;
import vn.sovang.yearreview.YearReviewOpened;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts the names that people know into a refusal, in place of the ids by which the rules speak.
/// Only the caller's own province is looked at, so what does not exist there keeps its id, and so
/// does what another organisation has not yet issued or handed in.
@Component
class NamedRecords {
    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /// Number of records that one refusal names, whatever was written into it; others keep their
    /// ids.
    private static final int MOST = 20;

    /// Letters of an id by which people tell records of one name apart.
    private static final int ENDING = 6;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final EventLog log;
    private final LoggedUnits units;
    private final Clock clock;

    NamedRecords(EventLog log, LoggedUnits units, Clock clock) {
        this.log = log;
        this.units = units;
        this.clock = clock;
    }

    /// The rejection in the words of one who reads it. What they are not to know of is unknown to
    /// them, like what there is not: the record on which a command acts, whatever refused it, a
    /// proposal to which a decision refers, and the plan from which another record is made.
    Rejection in(Rejection rejection, Command command, TenantId tenant, Actor reader) {
        String target = CommandTarget.id(command).toString();
        if (!(command instanceof BeginsRecord) && isHidden(target, tenant, reader)) {
            return new Rejection(Rejection.Kind.UNKNOWN, "record.unknown", Map.of("id", target));
        }
        Optional<Rejection> noPlan =
                noPlan(command)
                        .filter(none ->
                                none.details().values().stream()
                                        .anyMatch(plan -> isHidden(plan, tenant, reader)));
        if (noPlan.isPresent()) {
            return noPlan.get();
        }
        String proposal = rejection.details().getOrDefault("proposal", target);
        return !proposal.equals(target) && isHidden(proposal, tenant, reader)
                ? new Rejection(
                        Rejection.Kind.INVALID,
                        "decision.proposal-unknown",
                        Map.of("proposal", proposal))
                : named(rejection, tenant, reader);
    }

    /// Refusal of a command that makes another record of a plan, where there is no such plan; empty
    /// for any other command.
    private static Optional<Rejection> noPlan(Command command) {
        return switch (command) {
            case CopyPlanToYear c -> noPlan("plan.copied-unknown", c.from());
            case LaunchCampaign c -> noPlan("campaign.plan-unknown", c.planId());
            case RecordActual c -> noPlan("actual.plan-unknown", c.planId());
            default -> Optional.empty();
        };
    }

    private static Optional<Rejection> noPlan(String code, PlanId plan) {
        return Optional.of(
                new Rejection(Rejection.Kind.INVALID, code, Map.of("plan", plan.toString())));
    }

    private Rejection named(Rejection rejection, TenantId tenant, Actor reader) {
        Map<String, String> names = names(rejection, tenant, reader);
        return rejection.inWords(
                rejection.details().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        detail -> named(detail.getValue(), names))));
    }

    private static String named(String value, Map<String, String> names) {
        return ID.matcher(value)
                .replaceAll(
                        id -> Matcher.quoteReplacement(names.getOrDefault(id.group(), id.group())));
    }

    /// Names of the first records of a refusal; those that are alike with the end of their ids.
    private Map<String, String> names(Rejection rejection, TenantId tenant, Actor reader) {
        Map<String, String> names =
                rejection.details().values().stream()
                        .flatMap(value -> ID.matcher(value).results())
                        .map(MatchResult::group)
                        .distinct()
                        .limit(MOST)
                        .collect(
                                Collectors.toMap(
                                        Function.identity(),
                                        id -> isHidden(id, tenant, reader) ? id : name(id, tenant),
                                        (one, _) -> one,
                                        HashMap::new));
        List<String> all = List.copyOf(names.values());
        names.replaceAll((id, name) ->
                Collections.frequency(all, name) > 1
                        ? name + " (…" + id.substring(id.length() - ENDING) + ")"
                        : name);
        return names;
    }

    /// True for what is not issued or not handed in, and another organisation's: a plan of whose
    /// unit began it, a report of its own, a proposal of its proposing unit's (ADR 0030), and for
    /// councils and their sessions (ADR 0046), for funds (ADR 0048), and for scoring tables and
    /// score sheets (ADR 0049). A plan that no unit began is everybody's.
    private boolean isHidden(String id, TenantId tenant, Actor reader) {
        List<RecordedEvent> events = log.readAggregate(tenant, id);
        return events.stream()
                .findFirst()
                .flatMap(first -> keeper(first, events))
                .filter(keeper -> !isOfOrganisation(keeper, tenant, reader))
                .isPresent();
    }

    private static Optional<UnitId> keeper(RecordedEvent first, List<RecordedEvent> events) {
        return switch (first.payload()) {
            case PlanDrafted _, PlanImported _ when !has(events, PlanIssued.class) ->
                    Optional.ofNullable(first.unit());
            case ReportDraftSaved e when !has(events, ReportSubmitted.class) ->
                    Optional.of(e.unitId());
            case AwardProposed e when !has(events, ProposalSubmitted.class) ->
                    Optional.of(e.proposingUnit());
            case CouncilEstablished e -> Optional.of(e.organisation());
            case SessionConvened e -> Optional.of(e.organisation());
            case FundOpened e -> Optional.of(e.organisation());
            case ScoreTableDrafted e when !has(events, ScoreTableIssued.class) ->
                    Optional.of(e.organisation());
            case ScoresSaved e when !has(events, ScoresSubmitted.class) -> Optional.of(e.unitId());
            default -> Optional.empty();
        };
    }

    private static boolean has(List<RecordedEvent> events, Class<?> kind) {
        return events.stream().map(RecordedEvent::payload).anyMatch(kind::isInstance);
    }

    private boolean isOfOrganisation(UnitId keeper, TenantId tenant, Actor reader) {
        return units.organisations(tenant)
                .isOf(Optional.ofNullable(reader.unit()).map(UnitId::new), Set.of(keeper));
    }

    private String name(String id, TenantId tenant) {
        List<Object> events =
                log.readAggregate(tenant, id).stream().map(RecordedEvent::payload).toList();
        return newest(events, event -> name(event, tenant))
                .map(name -> name + newest(events, NamedRecords::code).orElse(""))
                .orElse(id);
    }

    private static Optional<String> newest(
            List<Object> events, Function<Object, Optional<String>> what) {
        return events.stream()
                .flatMap(event -> what.apply(event).stream())
                .reduce((earlier, later) -> later);
    }

    /// The name that the event gives its record from now on.
    private Optional<String> name(Object event, TenantId tenant) {
        return switch (event) {
            case UnitRegistered e -> Optional.of(e.name());
            case UnitRenamed e ->
                    Optional.of(e.name())
                            .filter(_ -> !e.validFrom().isAfter(VietnamTime.day(clock.instant())));
            case ExternalAuthorityRegistered e -> Optional.of(e.name());
            case BlockFormed e -> Optional.of(e.name());
            case YearReviewOpened e -> quoted("Bình xét " + e.reviewYear().words());
            case TitleSumSent e -> of(e.organisation(), "Tổng hợp đăng ký danh hiệu", tenant);
            case TitlesRegistered e -> of(e.unitId(), "Đăng ký danh hiệu", tenant);
            case CouncilEstablished e -> Optional.of(e.name());
            case SessionConvened e -> quoted("Phiên họp ngày " + DAY.format(e.heldOn()));
            case SessionRevised e -> quoted("Phiên họp ngày " + DAY.format(e.heldOn()));
            case FundOpened e -> quoted("Quỹ thi đua, khen thưởng năm " + e.year());
            case ScoreTableDrafted e -> quoted(e.rules().name());
            case ScoreTableRevised e -> quoted(e.rules().name());
            case NomineeRegistered e -> Optional.of(e.nominee().name());
            case NomineeCorrected e -> Optional.of(e.nominee().name());
            case CampaignLaunched e -> quoted(e.content().name().value());
            case CampaignAmended e -> quoted(e.text().content().name().value());
            case PlanDrafted e -> title(e.content());
            case PlanImported e -> title(e.content());
            case PlanRevised e -> title(e.content());
            case PlanAmended e -> title(e.content());
            case ExternalDocumentRegistered e -> quoted(e.title().value());
            case ReportSubmitted e -> of(e.unitId(), e.phase(), e.campaignId(), tenant);
            case ReportDraftSaved e -> of(e.unitId(), e.phase(), e.campaignId(), tenant);
            case DocumentInLieuRecorded e -> of(e.unitId(), e.phase(), e.campaignId(), tenant);
            case ReportsAggregated e ->
                    of(e.unitId(), "Tổng hợp " + e.phase(), e.campaignId(), tenant);
            case ActualRecorded e ->
                    e.unitId() == null
                            ? quoted(e.leaf() + " · " + DAY.format(e.trueOn()))
                            : of(e.unitId(), e.leaf() + " · " + DAY.format(e.trueOn()), tenant);
            case DifficultyRaised e -> of(e.unitId(), at(e.raisedAt()), tenant);
            case ProposalReceived e -> quoted(whom(e.lines(), e.receivedAt()));
            case AwardProposed e -> of(e.proposingUnit(), whom(e.lines(), e.proposedAt()), tenant);
            case DecisionIssued e -> Optional.of(e.number() + "/" + e.symbol());
            case DecisionCorrected e -> Optional.of(e.meant().reference());
            case DecisionReceived e ->
                    Optional.of(e.decision().number() + "/" + e.decision().symbol());
            default -> Optional.empty();
        };
    }

    /// First nominee of a proposal, and when: a unit makes several proposals on one day.
    private static String whom(List<ProposalLine> lines, Instant at) {
        return Stream.concat(
                        lines.stream().limit(1).map(line -> line.nominee().name()),
                        Stream.of(at(at)))
                .collect(Collectors.joining(" · "));
    }

    private static String at(Instant time) {
        return TIME.format(time.atZone(VietnamTime.ZONE));
    }

    /// Words that tell plans of one title apart.
    private static Optional<String> code(Object event) {
        return switch (event) {
            case PlanDrafted e -> Optional.of(" (" + e.code() + ")");
            case PlanImported e -> Optional.of(" (" + e.code() + ")");
            default -> Optional.empty();
        };
    }

    private static Optional<String> title(PlanContent content) {
        return quoted(content.head().title().value());
    }

    /// Name of a record without one of its own: the unit that made it, and what tells it apart
    /// there.
    private Optional<String> of(UnitId unit, String apart, TenantId tenant) {
        return quoted(name(unit.toString(), tenant) + " · " + apart);
    }

    private Optional<String> of(UnitId unit, String phase, CampaignId campaign, TenantId tenant) {
        String within = name(campaign.toString(), tenant).replaceAll("^“|”$", "");
        return of(unit, phase + " · " + within, tenant);
    }

    private static Optional<String> quoted(String words) {
        return Optional.of("“" + words + "”");
    }
}
