package vn.sovang.query.enrolment;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.EmulationTitle;
import vn.sovang.award.SubjectKind;
import vn.sovang.query.enrolment.TitleResult.Result;

import java.util.List;

/// Registered titles of one kind or of one unit, beside what was reached of them.
///
/// @param unitId null in the count of a title
/// @param emulationTitle null in the count of a unit
/// @param acceptedTitles number of those that the office accepted
/// @param individuals number of those for persons; the others are for collectives and households
/// @param unregistered titles that were reached though nobody registered them
/// @param percent share of the registered ones that was reached, rounded down; nought of nothing
public record TitleCount(
        String key,
        @Nullable String unitId,
        @Nullable String unitName,
        @Nullable EmulationTitle emulationTitle,
        long registered,
        long acceptedTitles,
        long individuals,
        long collectives,
        long attained,
        long underWay,
        long notYet,
        long notReached,
        long unregistered,
        long percent) {
    private static final int WHOLE = 100;

    /// Subjects by which registered titles are counted.
    public enum By {
        TITLE,
        UNIT;

        String key(TitleResult line) {
            return switch (this) {
                case TITLE -> line.emulationTitle().name();
                case UNIT -> line.unitId();
            };
        }
    }

    /// @param lines at least one, all of one subject
    static TitleCount of(By by, List<TitleResult> lines) {
        TitleResult one = lines.getFirst();
        List<TitleResult> registered =
                lines.stream().filter(line -> line.result() != Result.UNREGISTERED).toList();
        long individuals =
                registered.stream()
                        .filter(line -> line.emulationTitle().subject() == SubjectKind.INDIVIDUAL)
                        .count();
        long reached = count(lines, Result.REACHED);
        return new TitleCount(
                by.key(one),
                by == By.UNIT ? one.unitId() : null,
                by == By.UNIT ? one.unitName() : null,
                by == By.TITLE ? one.emulationTitle() : null,
                registered.size(),
                registered.stream().filter(TitleResult::accepted).count(),
                individuals,
                registered.size() - individuals,
                reached,
                count(lines, Result.UNDER_WAY),
                count(lines, Result.NOT_YET),
                count(lines, Result.NOT_REACHED),
                count(lines, Result.UNREGISTERED),
                registered.isEmpty() ? 0 : WHOLE * reached / registered.size());
    }

    private static long count(List<TitleResult> lines, Result result) {
        return lines.stream().filter(line -> line.result() == result).count();
    }
}
