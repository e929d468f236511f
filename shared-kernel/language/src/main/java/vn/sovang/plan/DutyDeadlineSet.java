package vn.sovang.plan;

import java.time.Instant;
import java.time.LocalDate;

/// A named person set the day of a duty for which the plan sets none (`theo quy định`, anomaly
/// A11). Set again, the new day counts; for a duty that comes back it opens the next round.
///
/// @param duty its code in the plan
/// @param lastDay the last day that is in time
/// @param basis the one on which the day was set
public record DutyDeadlineSet(
        PlanId planId, String duty, LocalDate lastDay, String basis, String setBy, Instant setAt)
        implements PlanEvent {}
