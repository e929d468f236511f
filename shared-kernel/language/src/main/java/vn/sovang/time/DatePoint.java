package vn.sovang.time;

import vn.sovang.text.Phrase;

import java.util.Optional;

/// A date as a document writes it: the words, and the reading beside them.
public record DatePoint(Phrase phrase, DateReading date) {
    /// Reads the words; the reading is never given by a caller, so nothing is repaired in silence.
    public static DatePoint of(String words) {
        return new DatePoint(new Phrase(words), DatePhrases.read(words));
    }

    public Optional<DateRange> resolve(DateContext context) {
        return date.resolve(context);
    }
}
