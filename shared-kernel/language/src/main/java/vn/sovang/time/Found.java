package vn.sovang.time;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A reading, and the place of the words that it understood.
record Found(DateReading date, int start, int end) {
    static List<Found> in(String text, Pattern pattern, Function<MatchResult, DateReading> date) {
        return pattern.matcher(text)
                .results()
                .map(found -> new Found(date.apply(found), found.start(), found.end()))
                .toList();
    }

    /// Several places of one reading.
    static List<Found> as(DateReading date, Stream<Found> places) {
        return places.map(place -> new Found(date, place.start, place.end)).toList();
    }

    static List<DateReading> dates(List<Found> found) {
        return found.stream().map(Found::date).distinct().toList();
    }
}
