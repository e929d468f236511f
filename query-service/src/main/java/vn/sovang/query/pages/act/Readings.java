package vn.sovang.query.pages.act;

import vn.sovang.goal.Quantity;
import vn.sovang.kernel.InvalidValue;
import vn.sovang.query.pages.Words;
import vn.sovang.query.reading.WrittenDate;
import vn.sovang.time.DateContext;
import vn.sovang.time.DatePoint;
import vn.sovang.time.Deadline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/// Says how typed words are read, by the code that commands are read with.
final class Readings {
    /// A year that no document writes: days without a year are read without one.
    static final int NO_YEAR = -1;

    private static final String LIMIT = "han";
    private static final String DAY = "ngay";
    private static final String TYPED_DAY = "ngay-so";
    private static final String QUANTITY = "so";

    private Readings() {}

    /// The kind of words that a part takes; blank for words that nobody reads.
    static String kind(Class<?> type) {
        if (type == Deadline.class) {
            return LIMIT;
        }
        if (type == DatePoint.class) {
            return DAY;
        }
        if (type == LocalDate.class) {
            return TYPED_DAY;
        }
        return type == Quantity.class ? QUANTITY : "";
    }

    /// A sentence for the writer; empty for no words, and for an unknown kind.
    ///
    /// @param year to which days without a year belong
    static Optional<String> read(String kind, String typed, int year, Words words) {
        try {
            return typed.isBlank()
                    ? Optional.empty()
                    : switch (kind) {
                        case LIMIT -> {
                            Deadline limit = Deadline.of(typed);
                            yield Optional.of(
                                    said(WrittenDate.of(limit, DateContext.ofYear(year)), words));
                        }
                        case DAY -> {
                            DatePoint day = DatePoint.of(typed);
                            yield Optional.of(
                                    said(WrittenDate.of(day, DateContext.ofYear(year)), words));
                        }
                        case TYPED_DAY -> Optional.of(saidDay(typed, words));
                        case QUANTITY -> Optional.of(said(Quantity.of(typed), words));
                        default -> Optional.empty();
                    };
        } catch (InvalidValue noPhrase) {
            return Optional.empty();
        }
    }

    private static String said(WrittenDate date, Words words) {
        LocalDate first = date.first();
        LocalDate last = date.last();
        if (first == null || last == null) {
            return words.get("form.read.no-day", "reading", words.of(date.reading()));
        }
        if (first.getYear() < 0) {
            return words.get(
                    "form.read.no-year",
                    "day",
                    "%d/%d".formatted(last.getDayOfMonth(), last.getMonthValue()));
        }
        String code = date.limit() == null ? "form.read.day" : "form.read.limit";
        return first.equals(last)
                ? words.get(code, "day", named(last, words))
                : words.get(code + "s", "first", named(first, words), "last", named(last, words));
    }

    private static String saidDay(String typed, Words words) {
        return Typed.day(typed)
                .map(day -> words.get("form.read.typed-day", "day", named(day, words)))
                .orElseGet(() -> words.get("form.read.no-typed-day"));
    }

    private static String said(Quantity quantity, Words words) {
        return quantity.read()
                .map(amount ->
                        words.get(
                                "form.read.quantity",
                                "amount",
                                written(amount),
                                "unit",
                                quantity.unit()))
                .orElseGet(() -> words.get("form.read.no-quantity"));
    }

    private static String written(BigDecimal amount) {
        return amount.toPlainString().replace('.', ',');
    }

    private static String named(LocalDate day, Words words) {
        return Words.day(day)
                + ", "
                + day.getDayOfWeek()
                        .getDisplayName(
                                TextStyle.FULL, Locale.forLanguageTag(words.language().tag()));
    }
}
