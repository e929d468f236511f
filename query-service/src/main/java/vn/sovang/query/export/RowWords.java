package vn.sovang.query.export;

import tools.jackson.databind.JsonNode;

import vn.sovang.kernel.Closed;
import vn.sovang.platform.text.Language;
import vn.sovang.platform.text.Texts;
import vn.sovang.query.reading.OneOf;
import vn.sovang.query.reading.WrittenDate;
import vn.sovang.time.VietnamTime;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of a row's parts, for people who read them in one language: one of a closed list in
/// words, times in Vietnam. The parts of a list stand without ids, and what does not speak for
/// itself with its heading.
public record RowWords(Texts texts, Language language, Dates dates) {
    /// Ways to write days and times.
    public enum Dates {
        /// Form for table programs.
        ISO("yyyy-MM-dd", "yyyy-MM-dd HH:mm:ss"),
        /// Form for people.
        VIETNAMESE("dd/MM/yyyy", "dd/MM/yyyy HH:mm");

        private final DateTimeFormatter day;
        private final DateTimeFormatter time;

        Dates(String day, String time) {
            this.day = DateTimeFormatter.ofPattern(day, Locale.ROOT);
            this.time = DateTimeFormatter.ofPattern(time, Locale.ROOT).withZone(VietnamTime.ZONE);
        }
    }

    /// Name under which a row's own parts can have other words.
    public static String of(RecordComponent part) {
        return part.getDeclaringRecord().getSimpleName();
    }

    /// The words of a part of a row. It can have other words where it stands in a certain one, or
    /// in rows of a certain kind; without words of its own it shows its name.
    ///
    /// @param within the part that it stands in, or the kind of row by [#of]
    public String heading(String within, String part) {
        return texts.find("column." + within + "." + part, language, Map.of())
                .or(() -> texts.find("column." + part, language, Map.of()))
                .orElse(part);
    }

    /// The words of a part.
    ///
    /// @param value of the part, in a row
    public String words(RecordComponent part, JsonNode value) {
        OneOf lists = part.getAnnotation(OneOf.class);
        return lists == null
                ? words(part.getName(), part.getGenericType(), value)
                : oneOf(List.of(lists.value()), value.asString(""));
    }

    /// The words of a value of a type.
    public String words(String within, Type type, JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (type instanceof ParameterizedType list) {
            return value.valueStream()
                    .map(element -> words(within, list.getActualTypeArguments()[0], element))
                    .collect(Collectors.joining("; "));
        }
        Class<?> simple = (Class<?>) type;
        if (simple == WrittenDate.class) {
            return written(value);
        }
        if (simple.isRecord()) {
            return parts(within, simple, value);
        }
        if (value.isBoolean()) {
            return texts.get(value.booleanValue() ? "closed.yes" : "closed.no", language, Map.of());
        }
        if (simple.isEnum()) {
            return oneOf(List.of(simple), value.stringValue());
        }
        if (simple == Instant.class) {
            return dates.time.format(Instant.parse(value.stringValue()));
        }
        return simple == LocalDate.class
                ? dates.day.format(LocalDate.parse(value.stringValue()))
                : plain(value);
    }

    private String parts(String within, Class<?> type, JsonNode value) {
        List<String> all = new ArrayList<>();
        for (RecordComponent part : type.getRecordComponents()) {
            String text = words(part, value.path(part.getName()));
            if (!text.isEmpty() && !isId(part)) {
                all.add(
                        speaksForItself(part)
                                ? text
                                : heading(within, part.getName()) + ": " + text);
            }
        }
        return String.join(" · ", all);
    }

    /// A date's words and the days that they can mean, and who settled which.
    private String written(JsonNode date) {
        String first = words("first", LocalDate.class, date.path("first"));
        String last = words("last", LocalDate.class, date.path("last"));
        String text = date.path("words").asString("");
        String days = first.equals(last) ? last : first + "–" + last;
        String meaning =
                last.isEmpty() ? texts.get("column.days-unknown", language, Map.of()) : days;
        String settled = words("settled", WrittenDate.Settled.class, date.path("settled"));
        return Stream.of(text.equals(meaning) ? text : text + " (" + meaning + ")", settled)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static boolean isId(RecordComponent part) {
        return part.getName().equals("id") || part.getName().endsWith("Id");
    }

    private static boolean speaksForItself(RecordComponent part) {
        Class<?> type = part.getType();
        return type == String.class || type.isEnum() || type.isRecord();
    }

    /// Words of a code; a code that has no words is shown as it is.
    private String oneOf(List<? extends Class<?>> lists, String name) {
        for (Class<?> list : lists) {
            for (Object constant : list.getEnumConstants()) {
                if (constant instanceof Enum<?> one && one.name().equals(name)) {
                    return texts.find(Closed.code(one), language, Map.of()).orElse(name);
                }
            }
        }
        return name;
    }

    /// Plain text of a value that has no type of its own, such as the content of an event, as it
    /// is.
    private static String plain(JsonNode value) {
        return value.isContainer() ? value.toString() : value.asString();
    }
}
