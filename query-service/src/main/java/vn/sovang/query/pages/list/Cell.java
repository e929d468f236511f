package vn.sovang.query.pages.list;

import org.jspecify.annotations.Nullable;

import vn.sovang.query.pages.Words;
import vn.sovang.query.reading.WrittenDate;

import java.time.LocalDate;
import java.util.List;

/// Content of a cell of a list, in words.
public sealed interface Cell {
    /// Absence of content: nothing is known, or nothing is to be said.
    record None() implements Cell {}

    record Text(String words) implements Cell {
        private static final int SHORT = 24;

        /// True for a number of a document and the like, which no line break should part.
        public boolean isOneWord() {
            return words.length() <= SHORT && words.indexOf(' ') < 0;
        }
    }

    /// A name under those to which it belongs.
    ///
    /// @param depth number of those above
    record Nested(int depth, String words) implements Cell {
        private static final int DEEPEST = 4;

        /// Depth as it is drawn; deeper ones stand at the last step.
        public int step() {
            return Math.min(depth, DEEPEST);
        }
    }

    /// One of a closed list that says how things stand.
    record Tag(Tone tone, String words) implements Cell {}

    /// A part of a whole, as a number and a bar; a part beyond the whole fills it.
    record Share(long part, long whole, String words) implements Cell {
        /// Length of the bar, of a hundred.
        public long percent() {
            return whole <= 0 ? (part > 0 ? 100 : 0) : Math.min(100, part * 100 / whole);
        }

        /// True when more is used than there is.
        public boolean isBeyond() {
            return part > whole;
        }
    }

    /// A number or an amount.
    record Amount(String words) implements Cell {}

    /// A day or a time.
    record Time(String words) implements Cell {}

    /// A date as its document writes it.
    ///
    /// @param meaning the day that it means; blank while nobody knows
    record Written(String words, String meaning) implements Cell {}

    /// Files, by the address at which each can be had.
    record Files(List<String> hashes) implements Cell {
        public Files {
            hashes = List.copyOf(hashes);
        }
    }

    /// Several things, folded.
    record Many(List<String> lines) implements Cell {
        public Many {
            lines = List.copyOf(lines);
        }
    }

    /// A date as its document writes it, with the day or the days that it means.
    static Cell of(@Nullable WrittenDate date, Words words) {
        if (date == null) {
            return new None();
        }
        LocalDate first = date.first();
        LocalDate last = date.last();
        if (first == null || last == null) {
            return new Written(
                    date.words(),
                    date.reading() == WrittenDate.Reading.RECURRING
                            ? words.of(date.reading())
                            : words.get("date.unresolved"));
        }
        return new Written(
                date.words(),
                date.reading() == WrittenDate.Reading.FUZZY
                        ? words.between(first, last)
                        : Words.day(last));
    }

    /// Lines as they are read best: one is shown, several are folded.
    static Cell ofLines(List<String> lines) {
        return switch (lines.size()) {
            case 0 -> new None();
            case 1 -> new Text(lines.getFirst());
            default -> new Many(lines);
        };
    }

    default boolean isNone() {
        return this instanceof None;
    }

    default boolean isAmount() {
        return this instanceof Amount || this instanceof Share;
    }
}
