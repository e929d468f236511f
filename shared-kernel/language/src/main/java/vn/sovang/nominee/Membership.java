package vn.sovang.nominee;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.InvalidValue;
import vn.sovang.kernel.Required;

import java.time.LocalDate;

/// Time that a person worked at a unit. Who moved within a year is proposed by the new unit, and
/// the old one is heard where the person was there long enough.
///
/// @param unit under its name of that time
/// @param until last day there; null while it goes on
/// @param basis the decision on the post or the move
/// @param opinion document by which the unit said what it thinks of the person; null while it did
///   not
public record Membership(
        String unit,
        LocalDate from,
        @Nullable LocalDate until,
        String basis,
        @Nullable String opinion)
        implements HistoryFact {
    public Membership {
        Required.name("unit", unit);
        Required.name("basis", basis);
        if (opinion != null) {
            Required.name("opinion", opinion);
        }
        if (until != null && until.isBefore(from)) {
            throw new InvalidValue("discipline.ends-before-start", "until", until.toString());
        }
    }

    @Override
    public int year() {
        return until == null ? from.getYear() : until.getYear();
    }

    /// True for a time that ended in the year, after so many months in it or more.
    public boolean endedIn(int year, int months) {
        LocalDate first = LocalDate.ofYearDay(year, 1);
        LocalDate begun = from.isBefore(first) ? first : from;
        return until != null
                && until.getYear() == year
                && !begun.plusMonths(months).isAfter(until.plusDays(1));
    }
}
