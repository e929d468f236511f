package vn.sovang.query.dutyboard;

import org.jspecify.annotations.Nullable;

import vn.sovang.plan.Duty;
import vn.sovang.plan.DutyCompleted;
import vn.sovang.plan.DutyDeadlineSet;
import vn.sovang.query.planboard.PlanRow;
import vn.sovang.query.reading.Lateness;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.reading.WrittenDate;
import vn.sovang.text.Phrase;
import vn.sovang.time.DateContext;
import vn.sovang.time.Deadline;
import vn.sovang.time.Ternary;
import vn.sovang.time.VietnamTime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// A duty of one unit as people see it.
///
/// @param unitId null where the duty names no unit of the register; then anybody may do it
/// @param endedOn day on which the unit ended, where nobody carries on its work and the duty is not
///   done; null for any other
/// @param due limit in the plan's own words, of one that comes again in this round; of a duty whose
///   report got more time, by the words that gave it; null where there is no limit
/// @param round day that names the round of a limit that comes again; null for any other
/// @param set the day that a person set; it counts before the words
/// @param report that fulfils it; null while none does
/// @param awaitedReport report that is to fulfil it, which the unit, or one that carries on its
///   work, may hand in; null where it is done or ended, and where there is none
/// @param late lateness of an act that is done, or not done at the moment asked; of a report that
///   is back for correction, when it came first; UNKNOWN while the day is not known
/// @param daysLate whole days, 0 when not surely late
public record ListedDuty(
        String key,
        String planId,
        @Nullable String planCode,
        @Nullable String planTitle,
        String code,
        String actor,
        Duty.Modality modality,
        Duty.Kind kind,
        String action,
        @Nullable String counterpart,
        Duty.Recurrence recurrence,
        List<String> supporting,
        @Nullable String unitId,
        @Nullable String unit,
        @Nullable LocalDate endedOn,
        @Nullable WrittenDate due,
        @Nullable LocalDate round,
        @Nullable SetDay set,
        DutyState state,
        Ternary late,
        long daysLate,
        @Nullable Completion done,
        @Nullable Reported report,
        @Nullable AwaitedReport awaitedReport) {
    public ListedDuty {
        supporting = List.copyOf(supporting);
    }

    /// A day that a named person set.
    public record SetDay(LocalDate lastDay, String basis, String by, Instant at) {
        static @Nullable SetDay of(@Nullable DutyDeadlineSet set) {
            return set == null
                    ? null
                    : new SetDay(set.lastDay(), set.basis(), set.setBy(), set.setAt());
        }
    }

    /// A completion: who did it, and what shows it.
    public record Completion(
            String unitId,
            String unit,
            LocalDate on,
            String document,
            @Nullable String reportId,
            String by,
            Instant at) {
        static @Nullable Completion of(@Nullable DutyCompleted done, UnitNames names) {
            return done == null
                    ? null
                    : new Completion(
                            done.unitId().toString(),
                            names.on(done.completedOn(), done.unitId()),
                            done.completedOn(),
                            done.document(),
                            done.reportId() == null ? null : done.reportId().toString(),
                            done.recordedBy(),
                            done.recordedAt());
        }
    }

    /// The report by which a duty to report is fulfilled; of several the last that is not accepted,
    /// if there is one.
    ///
    /// @param handedInAt when it came first
    public record Reported(String reportId, Instant handedInAt, boolean accepted) {
        static @Nullable Reported of(Fulfilment.@Nullable Asked asked) {
            return asked == null
                            || asked.reportAt() == null
                            || asked.reportId() == null
                            || !asked.isDone()
                    ? null
                    : new Reported(asked.reportId(), asked.reportAt(), asked.accepted());
        }
    }

    /// A report on a phase of a campaign.
    public record AwaitedReport(String campaignId, String phase) {}

    static ListedDuty of(
            String key,
            DutyRow row,
            Fulfilment.@Nullable Asked asked,
            @Nullable AwaitedReport awaited,
            @Nullable PlanRow plan,
            UnitNames names,
            @Nullable LocalDate end,
            Moment moment) {
        Duty duty = row.duty();
        DateContext dates = plan == null ? null : plan.dates(null);
        Deadline words = row.limitOfPlan();
        if (asked != null && !isSameDay(words, asked.limit(), dates)) {
            words = asked.limit();
        }
        DutyCompleted done = row.done();
        boolean isDone = done != null || (asked != null && asked.isDone());
        LocalDate endedOn = isDone ? null : end;
        Deadline limit = row.limit(asked == null ? null : asked.limit());
        Instant at = doneAt(done, asked, moment);
        Lateness lateness = Lateness.at(at, endedOn == null ? limit : null, dates);
        return new ListedDuty(
                key,
                row.planId().toString(),
                plan == null ? null : plan.code(),
                plan == null ? null : plan.content().head().title().value(),
                duty.code(),
                duty.actor().value(),
                duty.modality(),
                duty.kind(),
                duty.action().value(),
                duty.counterpart() == null ? null : duty.counterpart().value(),
                duty.recurrence(),
                duty.supporting().stream().map(Phrase::value).toList(),
                row.unitId() == null ? null : row.unitId().toString(),
                row.unitId() == null ? null : names.on(moment.day(), row.unitId()),
                endedOn,
                words == null || dates == null ? null : WrittenDate.of(words, dates),
                row.round() == null ? null : row.round().of(),
                SetDay.of(row.set()),
                DutyState.of(isDone, endedOn != null, limit, dates, at),
                lateness.late(),
                lateness.days(),
                Completion.of(done, names),
                Reported.of(asked),
                isDone || endedOn != null ? null : awaited);
    }

    static boolean isSameDay(@Nullable Deadline one, Deadline other, @Nullable DateContext dates) {
        return one != null && dates != null && one.lastDays(dates).equals(other.lastDays(dates));
    }

    /// The earlier of what was stated and what was handed in; the moment asked while there is
    /// neither.
    private static Instant doneAt(
            @Nullable DutyCompleted done, Fulfilment.@Nullable Asked asked, Moment moment) {
        Instant stated =
                done == null
                        ? moment.at()
                        : done.completedOn().atStartOfDay(VietnamTime.ZONE).toInstant();
        Instant came = asked == null ? null : asked.at();
        return came == null || (done != null && stated.isBefore(came)) ? stated : came;
    }
}
