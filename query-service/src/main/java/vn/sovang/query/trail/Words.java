package vn.sovang.query.trail;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// How days and lists are written in sentences.
final class Words {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private Words() {}

    static String joined(List<String> names) {
        return names.stream().collect(Collectors.joining(", "));
    }

    static String text(LocalDate day) {
        return DAY.format(day);
    }
}
