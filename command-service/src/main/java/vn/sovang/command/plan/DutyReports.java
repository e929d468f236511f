package vn.sovang.command.plan;

import static vn.sovang.command.plan.PlanRejection.DUTY_REPORTED;

import org.jspecify.annotations.Nullable;

import vn.sovang.campaign.AskedReports;
import vn.sovang.campaign.CampaignLaunched;
import vn.sovang.campaign.CampaignText;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.LaunchedUnder;
import vn.sovang.plan.CompleteDuty;
import vn.sovang.plan.Duty;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlannedPhase;
import vn.sovang.time.DateContext;
import vn.sovang.time.DateReading;
import vn.sovang.time.Deadline;
import vn.sovang.time.ExactDate;
import vn.sovang.time.RecurringDate;
import vn.sovang.time.SettledDate;
import vn.sovang.time.TimedDate;
import vn.sovang.time.UndatedDate;
import vn.sovang.time.YearlessDate;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/// Reports that fulfil a duty to report: those on the phases of the plan's campaigns that take the
/// unit in, by name, by the tree or for whom it carries on, as it was launched or as it reads now,
/// by the last day that the duty names. A limit without a day is no report's; one that comes again
/// is fulfilled round by round.
record DutyReports(LaunchedUnder campaigns, Function<UUID, Facts> history) {
    /// Refuses to state by hand what a report shows, or is to show (R11).
    void requireNone(CompleteDuty command, PlanContent content, Act act) {
        content.duties().stream()
                .filter(duty -> duty.code().equals(command.duty()))
                .flatMap(duty -> awaited(duty, command, content.year(), act))
                .findFirst()
                .ifPresent(asked -> {
                    throw DUTY_REPORTED.because(
                            Map.of(
                                    "duty", command.duty(),
                                    "campaign", asked.text.campaignId().toString(),
                                    "phase", asked.phase));
                });
    }

    /// Reports that are to fulfil a duty, and that the unit may hand in, or any that carries on
    /// what the duty asks of it.
    private Stream<Asked> awaited(Duty duty, CompleteDuty command, int year, Act act) {
        Set<UnitId> bound = new HashSet<>(Set.of(command.unitId()));
        duty.units().stream()
                .filter(unit -> act.organisations().carriesOn(command.unitId(), unit))
                .forEach(bound::add);
        return limit(duty, command.round(), year).stream()
                .flatMap(due ->
                        campaigns.plan(command.planId()).stream()
                                .map(campaign -> history.apply(campaign.value()))
                                .flatMap(
                                        campaign -> asked(campaign, due, DateContext.ofYear(year))))
                .filter(report -> bound.stream().anyMatch(unit -> report.isOpen(unit, act)));
    }

    /// A report on a phase of a campaign.
    private record Asked(Facts campaign, CampaignText text, String phase) {
        boolean isOpen(UnitId unit, Act act) {
            return AskedReports.of(campaign.events())
                    .filter(reports -> reports.isOpen(phase, unit, act.organisations()))
                    .isPresent();
        }
    }

    private static Stream<Asked> asked(Facts campaign, Deadline due, DateContext year) {
        return texts(campaign)
                .flatMap(text ->
                        text.reported().stream()
                                .filter(phase -> asks(phase, due, year))
                                .map(phase -> new Asked(campaign, text, phase.label())));
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
