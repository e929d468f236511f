package vn.sovang.query.pages;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.Closed;
import vn.sovang.platform.text.Language;
import vn.sovang.platform.text.Texts;
import vn.sovang.time.VietnamTime;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The texts of a page in its reader's language, and times as people in Vietnam write them.
public record Words(Texts texts, Language language) {
    private static final Locale VIETNAM = Locale.of("vi", "VN");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MINUTE = ofPattern("dd/MM/yyyy HH:mm");
    private static final DateTimeFormatter SECOND = ofPattern("HH:mm:ss dd/MM/yyyy");

    /// A text of the pages.
    ///
    /// @param code after `page.`
    /// @param blanks names and values in turn
    public String get(String code, @Nullable Object... blanks) {
        return texts.get("page." + code, language, blanks(blanks));
    }

    /// Like [#get], for what not every page has.
    public Optional<String> find(String code, @Nullable Object... blanks) {
        return texts.find("page." + code, language, blanks(blanks));
    }

    /// One of a closed list, as a line begins with it; its name where it has no words.
    public String of(Enum<?> one) {
        return beginning(
                texts.find(Closed.code(one), language, Map.of())
                        .or(() ->
                                find(
                                        "one."
                                                + one.getDeclaringClass().getSimpleName()
                                                + "."
                                                + one.name()))
                        .orElseGet(one::name));
    }

    /// Those of a closed list by their names, in their order, for a choice.
    public Map<String, String> names(Stream<? extends Enum<?>> all) {
        return all.collect(
                Collectors.toMap(Enum::name, this::of, (first, _) -> first, LinkedHashMap::new));
    }

    /// One of a closed list within a line.
    public String within(Enum<?> one) {
        return texts.find(Closed.code(one), language, Map.of()).orElseGet(one::name);
    }

    /// A number as the reader's language writes it: in Vietnamese with a comma before its decimals.
    public String number(Number number) {
        return NumberFormat.getInstance(language == Language.VI ? VIETNAM : Locale.UK)
                .format(number);
    }

    /// The line beginning with a capital letter.
    public static String beginning(String line) {
        return line.isEmpty()
                ? line
                : line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1);
    }

    /// Days of which nobody knows which one it is.
    public String between(LocalDate first, LocalDate last) {
        return get("paper.reading.between", "first", day(first), "last", day(last));
    }

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// A day as documents write it, on whatever page: of the months only the first two have a zero
    /// before them (Nghị định 30/2020/NĐ-CP).
    public static String written(LocalDate day) {
        int month = day.getMonthValue();
        return "ngày %02d tháng %s%d năm %d"
                .formatted(day.getDayOfMonth(), month <= 2 ? "0" : "", month, day.getYear());
    }

    /// The time to the minute.
    public static String time(Instant time) {
        return MINUTE.format(time);
    }

    /// The time to the second.
    public static String exactly(Instant time) {
        return SECOND.format(time);
    }

    private static Map<String, String> blanks(@Nullable Object[] blanks) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < blanks.length; i += 2) {
            values.put(String.valueOf(blanks[i]), String.valueOf(blanks[i + 1]));
        }
        return values;
    }

    private static DateTimeFormatter ofPattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(VietnamTime.ZONE);
    }
}
