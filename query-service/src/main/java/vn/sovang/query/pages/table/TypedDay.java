package vn.sovang.query.pages.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;

/// A day as cells of a table have it: `31/12/2024`, with dots or dashes, or as programs write it.
public final class TypedDay {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private TypedDay() {}

    /// The day; empty for what is none.
    public static Optional<LocalDate> of(String typed) {
        try {
            return Optional.of(
                    typed.matches("\\d{4}-\\d\\d-\\d\\d")
                            ? LocalDate.parse(typed)
                            : LocalDate.parse(typed.replaceAll("[-.]", "/"), DAY));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
