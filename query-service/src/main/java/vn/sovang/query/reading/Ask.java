package vn.sovang.query.reading;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import vn.sovang.platform.web.InvalidRequest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The parameters that every list takes, as they come in.
///
/// @param asOf an instant, a day (its end in Vietnam), a position, or both as `position@instant`,
///   by which one goes on reading at the very moment of an answer; absent, or ahead of us: now
/// @param atLeast waits, bounded, until the view has reached this position
/// @param after the `next` of the page before
/// @param limit from 1 to 200; absent: 50
/// @param total `true` to have all rows counted, up to [#MOST_COUNTED]
public record Ask(
        @Nullable String asOf,
        @Nullable String atLeast,
        @Nullable String after,
        @Nullable String limit,
        @Nullable String total) {
    /// Most rows that are counted; one more stands for whatever is more.
    public static final int MOST_COUNTED = 1_000;

    private static final int DEFAULT_LIMIT = 50;
    private static final int LARGEST_LIMIT = 200;

    /// Beginning of every key: the id of a record, or as much of it as begins its rows; the lines
    /// of one record have their numbers.
    private static final Pattern KEY =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{11}.*|\\d{5}", Pattern.DOTALL);

    public Ask {
        asOf = orNone(asOf);
        atLeast = orNone(atLeast);
        after = orNone(after);
        limit = orNone(limit);
        total = orNone(total);
    }

    public Ask(
            @Nullable String asOf,
            @Nullable String atLeast,
            @Nullable String after,
            @Nullable String limit) {
        this(asOf, atLeast, after, limit, null);
    }

    public static Ask now() {
        return new Ask(null, null, null, null);
    }

    boolean isCounted() {
        if (total == null) {
            return false;
        }
        return switch (total) {
            case "true" -> true;
            case "false" -> false;
            default -> throw malformed("total");
        };
    }

    /// The key after which a page begins; blank for the first page.
    public String afterKey() {
        if (after == null) {
            return "";
        }
        if (!isKey(after)) {
            throw malformed("after");
        }
        return after;
    }

    /// True for what can be the key of a row of a list that is given by pages.
    public static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    public long afterPosition() {
        return after == null ? 0 : number("after", after);
    }

    public int size() {
        if (limit == null) {
            return DEFAULT_LIMIT;
        }
        long size = number("limit", limit);
        if (!isSize(size)) {
            throw malformed("limit");
        }
        return (int) size;
    }

    static boolean isSize(long limit) {
        return limit >= 1 && limit <= LARGEST_LIMIT;
    }

    /// Refuses a page that no list could give, and one behind the only one that a whole list has.
    void requireOnlyPage() {
        size();
        if (after != null) {
            throw malformed("after");
        }
    }

    /// A day that a parameter gives; absent: the day of the moment.
    public static LocalDate day(String parameter, @Nullable String text, Moment moment) {
        try {
            return text == null || text.isBlank() ? moment.day() : LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            throw malformed(parameter);
        }
    }

    Optional<Long> leastPosition() {
        return Optional.ofNullable(atLeast).map(text -> number("atLeast", text));
    }

    /// A parameter; a blank one is as if it were not there.
    public static @Nullable String orNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    public static InvalidRequest malformed(String parameter) {
        return new InvalidRequest(
                HttpStatus.BAD_REQUEST,
                "parameter.malformed",
                Map.of("parameter", parameter),
                List.of());
    }

    private static long number(String name, String text) {
        try {
            long number = Long.parseLong(text);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Answered below, like a negative one.
        }
        throw malformed(name);
    }
}
