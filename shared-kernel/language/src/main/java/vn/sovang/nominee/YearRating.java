package vn.sovang.nominee;

import vn.sovang.kernel.Required;

/// A yearly rating.
///
/// @param basis the document that rated
public record YearRating(int year, WorkRating rating, String basis) implements HistoryFact {
    public YearRating {
        HistoryFact.requireYear(year);
        Required.name("basis", basis);
    }
}
