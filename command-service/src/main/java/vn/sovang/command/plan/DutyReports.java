package vn.sovang.command.plan;

import static vn.sovang.command.plan.PlanRejection.DUTY_DONE_BY_REPORT;
import static vn.sovang.command.plan.PlanRejection.DUTY_REPORTED;

import org.jspecify.annotations.Nullable;

import vn.sovang.campaign.AskedReports;
import vn.sovang.campaign.CampaignLaunched;
import vn.sovang.campaign.CampaignText;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.LaunchedUnder;
import vn.sovang.command.act.UnitReport;
import vn.sovang.plan.CompleteDuty;
import vn.sovang.plan.Duty;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlannedPhase;
import vn.sovang.report.DocumentInLieuRecorded;
import vn.sovang.report.ReportSubmitted;
import vn.sovang.time.DateContext;
import vn.sovang.time.DateReading;
import vn.sovang.time.Deadline;
import vn.sovang.time.ExactDate;
import vn.sovang.time.RecurringDate;
import vn.sovang.time.SettledDate;
import vn.sovang.time.TimedDate;
import vn.sovang.time.UndatedDate;
import vn.sovang.time.YearlessDate;
import vn.sovang.unit.Organisations;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reports that fulfil a duty to report: those on the phases of the plan's campaigns that take the
/// unit in, by name, by the tree or for whom it carries on, as it was launched or as it reads now,
/// by the last day that the duty names. A limit without a day is no report's; one that comes again
/// is fulfilled round by round.
///
/// @param handedIn report that a unit has on a phase, a draft too
/// @param history knowledge of the log about a record
record DutyReports(LaunchedUnder campaigns, UnitReport handedIn, Function<UUID, Facts> history) {
    /// Refuses to state by hand what a report shows, or is to show (R11).
    void requireNone(CompleteDuty command, PlanContent content, Act act) {
        content.duties().stream()
                .filter(duty -> duty.code().equals(command.duty()))
                .forEach(duty -> requireNone(duty, command, content.year(), act));
    }

    private void requireNone(Duty duty, CompleteDuty command, int year, Act act) {
        Organisations organisations = act.organisations();
        UnitId unit = command.unitId();
        Set<UnitId> bound = new HashSet<>(organisations.carried(unit));
        bound.retainAll(duty.units());
        bound.add(unit);
        List<Asked> reports = reports(duty, command, year);
        Set<Asked> came =
                reports.stream()
                        .filter(report ->
                                bound.stream()
                                        .flatMap(one -> line(one, unit, organisations))
                                        .anyMatch(one -> isHandedIn(report, one)))
                        .collect(Collectors.toSet());
        List<Asked> open =
                reports.stream()
                        .filter(report -> !came.contains(report))
                        .filter(report ->
                                bound.stream().anyMatch(one -> report.isOpen(one, organisations)))
                        .toList();
        open.stream()
                .filter(report ->
                        bound.stream().anyMatch(one -> report.isAsked(one, organisations)))
                .findFirst()
                .or(() -> came.isEmpty() ? open.stream().findFirst() : Optional.empty())
                .ifPresent(awaited -> {
                    throw DUTY_REPORTED.because(awaited.of(duty));
                });
        came.stream()
                .findFirst()
                .ifPresent(report -> {
                    throw DUTY_DONE_BY_REPORT.because(report.of(duty));
                });
    }

    /// A unit, and those through whom its work came to one that carries it on, and that one.
    private static Stream<UnitId> line(UnitId unit, UnitId carrier, Organisations organisations) {
        return Stream.concat(Stream.of(unit), organisations.line(unit, carrier).stream());
    }

    private boolean isHandedIn(Asked asked, UnitId unit) {
        return handedIn.of(asked.reports.text().campaignId(), asked.phase, unit)
                .map(report -> history.apply(report.value()))
                .filter(facts ->
                        facts.has(ReportSubmitted.class) || facts.has(DocumentInLieuRecorded.class))
                .isPresent();
    }

    /// A report on a phase of a campaign.
    private record Asked(AskedReports reports, String phase) {
        boolean isOpen(UnitId unit, Organisations now) {
            return reports.isOpen(phase, unit, now);
        }

        boolean isAsked(UnitId unit, Organisations now) {
            return reports.isAsked(phase, unit, null, now);
        }

        Map<String, String> of(Duty duty) {
            return Map.of(
                    "duty",
                    duty.code(),
                    "campaign",
                    reports.text().campaignId().toString(),
                    "phase",
                    phase);
        }
    }

    private List<Asked> reports(Duty duty, CompleteDuty command, int year) {
        return limit(duty, command.round(), year).stream()
                .flatMap(due ->
                        campaigns.plan(command.planId()).stream()
                                .map(campaign -> history.apply(campaign.value()))
                                .flatMap(
                                        campaign -> asked(campaign, due, DateContext.ofYear(year))))
                .toList();
    }

    private static Stream<Asked> asked(Facts campaign, Deadline due, DateContext year) {
        return AskedReports.of(campaign.events()).stream()
                .flatMap(reports ->
                        texts(campaign)
                                .flatMap(text -> text.reported().stream())
                                .filter(phase -> asks(phase, due, year))
                                .map(PlannedPhase::label)
                                .distinct()
                                .map(phase -> new Asked(reports, phase)));
    }

    /// A campaign as it reads now, and as it was launched.
    private static Stream<CampaignText> texts(Facts campaign) {
        return Stream.concat(
                CampaignText.of(campaign.events()).stream(),
                campaign.all(CampaignLaunched.class).stream().map(CampaignLaunched::text));
    }

    /// Limit of a duty to report, in its round; empty for any other duty, and without a day.
    private static Optional<Deadline> limit(Duty duty, @Nullable LocalDate round, int year) {
        Deadline due = duty.due();
        if (duty.kind() != Duty.Kind.REPORT || due == null) {
            return Optional.empty();
        }
        if (round != null) {
            return duty.rounds(year).stream()
                    .filter(known -> known.of().equals(round))
                    .map(due::in)
                    .findFirst();
        }
        return Optional.of(due)
                .filter(_ -> duty.recurrence() == Duty.Recurrence.ONCE)
                .filter(limit -> !(limit.date() instanceof UndatedDate))
                .filter(limit -> !(limit.date() instanceof RecurringDate));
    }

    private static boolean asks(PlannedPhase phase, Deadline due, DateContext year) {
        Deadline asked = phase.report();
        return asked != null
                && ((asked.date().equals(due.date()) && asked.kind() == due.kind())
                        || (isDay(asked.date())
                                && isDay(due.date())
                                && asked.lastDays(year).equals(due.lastDays(year))));
    }

    private static boolean isDay(DateReading date) {
        return switch (date) {
            case ExactDate _, SettledDate _, YearlessDate _ -> true;
            case TimedDate timed -> isDay(timed.day());
            default -> false; // names no day
        };
    }
}
