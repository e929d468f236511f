package vn.sovang.query.planpaper;

import org.jspecify.annotations.Nullable;

import vn.sovang.query.pages.Words;
import vn.sovang.query.planpaper.Paper.Piece;
import vn.sovang.query.reading.WrittenDate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes the pieces of a paper's lines, and keeps how its dates are understood.
final class Pieces {
    private final Words words;
    private final Map<String, String> readings = new LinkedHashMap<>();

    Pieces(Words words) {
        this.words = words;
    }

    List<Paper.Reading> readings() {
        return readings.entrySet().stream()
                .map(reading -> new Paper.Reading(reading.getKey(), reading.getValue()))
                .toList();
    }

    static Piece plain(String text) {
        return new Piece(Piece.Kind.PLAIN, text, List.of());
    }

    static Piece ours(String text) {
        return new Piece(Piece.Kind.OURS, text, List.of());
    }

    /// Words as they stand; underlined where something is to be looked at.
    static Piece text(String text, List<Integer> notes) {
        return new Piece(notes.isEmpty() ? Piece.Kind.PLAIN : Piece.Kind.ODD, text, notes);
    }

    /// Words of the head, or the gap in their place.
    static Piece orGap(@Nullable String text, String gap, List<Integer> notes) {
        return text == null
                ? new Piece(Piece.Kind.GAP, gap, notes)
                : new Piece(Piece.Kind.PLAIN, text, notes);
    }

    Piece date(WrittenDate date, List<Integer> notes) {
        readings.putIfAbsent(date.words(), meaning(date));
        return new Piece(
                date.resolved() && notes.isEmpty() ? Piece.Kind.READ : Piece.Kind.ODD,
                date.words(),
                notes);
    }

    /// A text with a date marked in it where it stands there, and after it where it does not.
    List<Piece> withDate(String text, @Nullable WrittenDate date, List<Integer> notes) {
        int from = date == null ? -1 : text.indexOf(date.words());
        if (date == null) {
            return List.of(text(text, notes));
        }
        if (from < 0) {
            return List.of(plain(text + " "), ours("("), date(date, notes), ours(")"));
        }
        List<Piece> pieces = new ArrayList<>();
        pieces.add(plain(text.substring(0, from)));
        pieces.add(date(date, notes));
        pieces.add(plain(text.substring(from + date.words().length())));
        return pieces;
    }

    private String meaning(WrittenDate date) {
        LocalDate first = date.first();
        LocalDate last = date.last();
        if (first == null || last == null) {
            return words.get("paper.reading.unknown");
        }
        if (!first.equals(last)) {
            return words.get(
                    "paper.reading.between", "first", Words.day(first), "last", Words.day(last));
        }
        return date.limit() == null
                ? words.get("paper.reading.day", "day", Words.day(last))
                : words.get("paper.reading.limit", "day", Words.day(last));
    }
}
