package vn.sovang.query.pages;

import org.jspecify.annotations.Nullable;

import vn.sovang.query.reading.Ask;
import vn.sovang.time.VietnamTime;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.regex.Pattern;

/// The moment that an address names by `luc`, as people type it and as reads take it.
final class PageMoment {
    static final String NAME = "luc";

    private static final Pattern EXACT = Pattern.compile("\\d{1,18}@.+");
    private static final Pattern TYPED_DAY = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}");
    private static final Pattern TYPED_TIME =
            Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4} \\d{1,2}:\\d{2}");
    private static final DateTimeFormatter DAY = strict("d/M/uuuu");
    private static final DateTimeFormatter TIME = strict("d/M/uuuu H:mm");

    private PageMoment() {}

    /// True when the address names one moment for ever.
    static boolean isExact(String luc) {
        return EXACT.matcher(luc).matches();
    }

    /// Reads a day (its end) or a time in Vietnam; whatever else reads take goes through as it is.
    static @Nullable String asOf(@Nullable String luc) {
        if (luc == null || luc.isBlank()) {
            return null;
        }
        String typed = luc.strip().replaceAll("\\s+", " ");
        try {
            if (TYPED_DAY.matcher(typed).matches()) {
                return LocalDate.parse(typed, DAY).toString();
            }
            return TYPED_TIME.matcher(typed).matches()
                    ? LocalDateTime.parse(typed, TIME)
                            .atZone(VietnamTime.ZONE)
                            .toInstant()
                            .toString()
                    : typed;
        } catch (DateTimeException noSuchDay) {
            throw Ask.malformed(NAME);
        }
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }
}
