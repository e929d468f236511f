package vn.sovang.query.planpaper;

import org.jspecify.annotations.Nullable;

import vn.sovang.query.pages.Words;
import vn.sovang.query.planpaper.Paper.Piece;
import vn.sovang.query.reading.WrittenDate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Makes the pieces of a paper's lines.
record Pieces(Words words) {
    static Piece plain(String text) {
        return of(Piece.Kind.PLAIN, text, List.of());
    }

    static Piece ours(String text) {
        return of(Piece.Kind.OURS, text, List.of());
    }

    /// Words of ours that lead somewhere.
    static Piece link(String text, String to) {
        return new Piece(Piece.Kind.OURS, text, "", to, List.of());
    }

    private static Piece of(Piece.Kind kind, String text, List<Integer> notes) {
        return new Piece(kind, text, "", "", notes);
    }

    /// Words as they stand; underlined where something is to be looked at.
    static Piece text(String text, List<Integer> notes) {
        return of(notes.isEmpty() ? Piece.Kind.PLAIN : Piece.Kind.ODD, text, notes);
    }

    /// Words of the head, or the gap in their place.
    static Piece orGap(@Nullable String text, String gap, List<Integer> notes) {
        return text == null ? of(Piece.Kind.GAP, gap, notes) : of(Piece.Kind.PLAIN, text, notes);
    }

    Piece date(WrittenDate date, List<Integer> notes) {
        return new Piece(
                date.resolved() && notes.isEmpty() ? Piece.Kind.READ : Piece.Kind.ODD,
                date.words(),
                meaning(date),
                "",
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

    /// Blank where the words say the day themselves.
    private String meaning(WrittenDate date) {
        LocalDate first = date.first();
        LocalDate last = date.last();
        if (first == null || last == null) {
            return words.get("paper.reading.unknown");
        }
        if (!first.equals(last)) {
            return words.between(first, last);
        }
        if (date.limit() == null && date.words().endsWith(Words.day(last))) {
            return "";
        }
        return date.limit() == null
                ? words.get("paper.reading.day", "day", Words.day(last))
                : words.get("paper.reading.limit", "day", Words.day(last));
    }
}
