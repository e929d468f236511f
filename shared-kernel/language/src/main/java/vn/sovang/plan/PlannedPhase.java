package vn.sovang.plan;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.Required;
import vn.sovang.time.DatePoint;
import vn.sovang.time.Deadline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/// A phase (đợt) as the plan writes it.
///
/// @param label printed label, unique in its campaign
/// @param wrapUp limit for the review (sơ kết, tổng kết); null when the plan sets none
/// @param report limit for the units' reports; null when the plan asks for none
/// @param commemorations those to which the phase is tied
public record PlannedPhase(
        String label,
        String name,
        DatePoint start,
        Deadline end,
        @Nullable Deadline wrapUp,
        @Nullable Deadline report,
        List<Commemoration> commemorations) {
    private static final DateTimeFormatter ROUND = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    public PlannedPhase {
        Required.label("label", label);
        Required.name("name", name);
        commemorations = List.copyOf(commemorations);
    }

    /// Labels as a list in words.
    public static String labels(List<PlannedPhase> phases) {
        return phases.stream().map(PlannedPhase::label).collect(Collectors.joining(", "));
    }

    /// The phase as a round of its reports reads, named by the round's day.
    ///
    /// @param limit for the reports of the round
    public PlannedPhase in(LocalDate round, Deadline limit) {
        String day = " (" + ROUND.format(round) + ")";
        return new PlannedPhase(label + day, name + day, start, end, wrapUp, limit, commemorations);
    }
}
