package vn.sovang.campaign;

import org.jspecify.annotations.Nullable;

import vn.sovang.plan.PlanDates;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlannedCampaign;
import vn.sovang.plan.PlannedPhase;
import vn.sovang.plan.YearSpan;
import vn.sovang.time.Anchor;
import vn.sovang.time.DateContext;
import vn.sovang.time.DateRange;
import vn.sovang.time.Deadline;
import vn.sovang.unit.Organisations;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A launched campaign as it reads now, by its events: what it was launched with, with the days
/// that were settled, the limits that were extended and all that was amended. Whoever asks what a
/// campaign says or who takes part asks here and not the launch.
///
/// @param year the plan's year
/// @param planIssuedOn day of the plan's first issuance, where it is known (rule 6)
/// @param scope the units that take part, also from outside the launcher's own tree (rule 30,
///   anomaly A33)
/// @param onlyNamed whether the units below those of the scope stay out
public record CampaignText(
        CampaignId campaignId,
        PlanId planId,
        PlannedCampaign content,
        int year,
        @Nullable LocalDate planIssuedOn,
        LocalDate launchedOn,
        List<UnitId> scope,
        @Nullable Boolean onlyNamed) {
    public CampaignText {
        scope = List.copyOf(scope);
    }

    /// A text for the units of the scope and all below them.
    public CampaignText(
            CampaignId campaignId,
            PlanId planId,
            PlannedCampaign content,
            int year,
            @Nullable LocalDate planIssuedOn,
            LocalDate launchedOn,
            List<UnitId> scope) {
        this(campaignId, planId, content, year, planIssuedOn, launchedOn, scope, null);
    }

    /// Empty where the campaign was never launched.
    ///
    /// @param events of the campaign, in order; others are left aside
    public static Optional<CampaignText> of(List<?> events) {
        CampaignText text = null;
        for (Object event : events) {
            if (event instanceof CampaignLaunched launched) {
                text = launched.text();
            } else if (text != null && event instanceof CampaignEvent campaign) {
                text = text.after(campaign);
            }
        }
        return Optional.ofNullable(text);
    }

    public CampaignText after(CampaignEvent event) {
        return switch (event) {
            case CampaignLaunched e -> e.text();
            case CampaignDateSettled e -> with(PlanDates.settled(content, e.anchor(), e.settled()));
            case PhaseExtended e -> with(e.applied(content));
            case CampaignAmended e -> e.text();
            case AmendmentLeftOut _,
                    ParticipationRegistered _,
                    RegistrationAmended _,
                    PledgeSigned _,
                    UnitReminded _,
                    UnitInspected _,
                    ReviewRecorded _,
                    CampaignClosed _ ->
                    this;
        };
    }

    /// Context that resolves the dates of this campaign.
    public DateContext dates() {
        Map<Anchor, LocalDate> anchors = new EnumMap<>(Anchor.class);
        anchors.put(Anchor.CAMPAIGN_LAUNCHED, launchedOn);
        if (planIssuedOn != null) {
            anchors.put(Anchor.PLAN_ISSUED, planIssuedOn);
        }
        return new DateContext(year, anchors);
    }

    /// Duration: from the first of its phases or the first of its years to the last, by which
    /// reaches farther, as far as that can be said for sure; empty where nothing says it.
    public Optional<DateRange> duration() {
        Optional<LocalDate> first =
                content.phases().stream()
                        .flatMap(phase -> phase.start().resolve(dates()).stream())
                        .map(DateRange::last)
                        .min(Comparator.naturalOrder());
        Optional<LocalDate> last =
                content.phases().stream()
                        .flatMap(phase -> phase.end().lastDays(dates()).stream())
                        .map(DateRange::first)
                        .max(Comparator.naturalOrder());
        YearSpan years = content.years();
        LocalDate from =
                first.filter(day -> years == null || day.getYear() <= years.first())
                        .or(() -> Optional.ofNullable(years).map(y -> Year.of(y.first()).atDay(1)))
                        .orElse(null);
        LocalDate to =
                last.filter(day -> years == null || day.getYear() >= years.last())
                        .or(() ->
                                Optional.ofNullable(years)
                                        .map(y -> LocalDate.of(y.last(), Month.DECEMBER, 31)))
                        .orElse(null);
        return from == null || to == null || to.isBefore(from)
                ? Optional.empty()
                : Optional.of(new DateRange(from, to));
    }

    /// Phases by which reports are owed: in place of one whose limit for reports comes again, each
    /// of the rounds that lie in it, named by its day: `1 (25/03/2026)`.
    public List<PlannedPhase> reported() {
        return content.phases().stream().flatMap(this::reported).toList();
    }

    public Optional<PlannedPhase> reported(String label) {
        return reported().stream().filter(phase -> phase.label().equals(label)).findFirst();
    }

    /// Phases, or rounds, for whose reports it names another limit than it did, or asks first.
    public List<PlannedPhase> moved(CampaignText before) {
        return reported().stream()
                .filter(phase ->
                        !before.reported(phase.label())
                                .map(PlannedPhase::report)
                                .equals(Optional.ofNullable(phase.report())))
                .toList();
    }

    /// Last day that is surely in time for the reports on a phase; empty where none are asked for,
    /// or nobody knows the day.
    Optional<LocalDate> lastDay(PlannedPhase phase) {
        return Optional.ofNullable(phase.report()).flatMap(limit -> limit.lastSureDay(dates()));
    }

    /// Limits for reports that are surely over on a day.
    public List<OverdueReport> overdue(LocalDate on) {
        return reported().stream()
                .flatMap(phase ->
                        lastDay(phase)
                                .filter(last -> last.isBefore(on))
                                .map(last -> new OverdueReport(phase.label(), last))
                                .stream())
                .toList();
    }

    private Stream<PlannedPhase> reported(PlannedPhase phase) {
        Deadline limit = phase.report();
        if (limit == null || limit.series().isEmpty()) {
            return Stream.of(phase);
        }
        LocalDate first = phase.start().resolve(dates()).map(DateRange::first).orElse(firstDay());
        LocalDate last = phase.end().lastDays(dates()).map(DateRange::last).orElse(lastDay());
        return IntStream.rangeClosed(first.getYear(), last.getYear())
                .boxed()
                .flatMap(in -> limit.rounds(in).stream())
                .filter(round -> !round.about().isBefore(first) && !round.about().isAfter(last))
                .map(round -> phase.in(round.of(), limit.in(round)));
    }

    private LocalDate firstDay() {
        return Year.of(content.years() == null ? year : content.years().first()).atDay(1);
    }

    private LocalDate lastDay() {
        int last = content.years() == null ? year : content.years().last();
        return LocalDate.of(last, Month.DECEMBER, 31);
    }

    public Optional<PlannedPhase> phase(String label) {
        return content.phases().stream().filter(phase -> phase.label().equals(label)).findFirst();
    }

    /// True when a unit takes part: one that is named, one that carries on the work of a named one,
    /// and what is below either unless only the named ones do.
    public boolean takesIn(UnitId unit, Organisations organisations) {
        return takesIn(unit, scope::contains, organisations);
    }

    /// The same by other units than it names now.
    boolean takesIn(UnitId unit, Predicate<UnitId> named, Organisations organisations) {
        return organisations.covers(named, Boolean.TRUE.equals(onlyNamed), unit);
    }

    /// True when a unit takes part by itself, whoever's work it carries on.
    public boolean names(UnitId unit, Organisations organisations) {
        return organisations.isNamed(scope::contains, Boolean.TRUE.equals(onlyNamed), unit);
    }

    /// The same campaign for these units, saying this.
    public CampaignText with(PlannedCampaign says, List<UnitId> units) {
        return new CampaignText(
                campaignId, planId, says, year, planIssuedOn, launchedOn, units, onlyNamed);
    }

    private CampaignText with(PlannedCampaign says) {
        return with(says, scope);
    }
}
