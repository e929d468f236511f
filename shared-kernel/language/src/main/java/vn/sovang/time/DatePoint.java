package vn.sovang.time;

import vn.sovang.text.Phrase;

import java.util.Optional;

/// A date as a document writes it: the words, and the reading beside them.
public record DatePoint(Phrase phrase, DateReading date) {
    /// A year that no document writes.
    private static final DateContext UNTOLD = DateContext.ofYear(-1);

    /// Reads the words; the reading is never given by a caller, so nothing is repaired in silence.
    public static DatePoint of(String words) {
        return new DatePoint(new Phrase(words), DatePhrases.read(words));
    }

    /// The year that the words themselves give; empty where they leave it to the plan, or can mean
    /// days of two years.
    public Optional<Integer> year() {
        return date.resolve(UNTOLD)
                .filter(days -> days.first().getYear() == days.last().getYear())
                .map(days -> days.first().getYear())
                .filter(year -> year != UNTOLD.year());
    }

    public Optional<DateRange> resolve(DateContext context) {
        return date.resolve(context);
    }
}
