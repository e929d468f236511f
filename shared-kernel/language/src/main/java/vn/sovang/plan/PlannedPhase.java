package vn.sovang.plan;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.Required;
import vn.sovang.text.PlainText;
import vn.sovang.time.DatePoint;
import vn.sovang.time.Deadline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /// Label of a round as plain words: that of its phase and its day.
    private static final Pattern NAMED_ROUND = Pattern.compile("(.+) [0-9]{2} [0-9]{2} [0-9]{4}");

    public PlannedPhase {
        Required.label("label", label);
        Required.name("name", name);
        commemorations = List.copyOf(commemorations);
    }

    /// Labels as a list in words.
    public static String labels(List<PlannedPhase> phases) {
        return phases.stream().map(PlannedPhase::label).collect(Collectors.joining(", "));
    }

    /// True when the label reads like that of a round of another phase's reports, on whatever day:
    /// days of rounds change with the limit, labels do not.
    public boolean isLabelledAsRoundOf(PlannedPhase other) {
        Deadline limit = other.report;
        Matcher round = NAMED_ROUND.matcher(PlainText.words(label));
        return limit != null
                && limit.series().isPresent()
                && round.matches()
                && round.group(1).equals(PlainText.words(other.label));
    }

    /// The phase as a round of its reports reads, named by the round's day.
    ///
    /// @param limit for the reports of the round
    public PlannedPhase in(LocalDate round, Deadline limit) {
        String day = " (" + ROUND.format(round) + ")";
        return new PlannedPhase(label + day, name + day, start, end, wrapUp, limit, commemorations);
    }
}
