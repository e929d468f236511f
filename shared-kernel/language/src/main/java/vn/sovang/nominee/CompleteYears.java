package vn.sovang.nominee;

import vn.sovang.kernel.InvalidValue;
import vn.sovang.kernel.Required;

/// Years of which everything was entered from paper, as who keeps the register says: what is not
/// there did not happen. Of any other year nobody knows.
///
/// @param lastYear the last one; the first where it is only one
/// @param basis the register, file or list that was gone through
public record CompleteYears(int firstYear, int lastYear, String basis) implements HistoryFact {
    public CompleteYears {
        HistoryFact.requireYear(firstYear);
        HistoryFact.requireYear(lastYear);
        Required.name("basis", basis);
        if (lastYear < firstYear) {
            throw new InvalidValue("history.years", "lastYear", Integer.toString(lastYear));
        }
    }

    @Override
    public int year() {
        return lastYear;
    }

    public boolean has(int year) {
        return firstYear <= year && year <= lastYear;
    }

    /// True where both speak of one year.
    public boolean meets(CompleteYears other) {
        return firstYear <= other.lastYear && other.firstYear <= lastYear;
    }
}
