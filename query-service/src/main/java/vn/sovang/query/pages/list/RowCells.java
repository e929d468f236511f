package vn.sovang.query.pages.list;

import tools.jackson.databind.JsonNode;

import vn.sovang.query.export.RowWords;
import vn.sovang.query.pages.Words;
import vn.sovang.query.reading.WrittenDate;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Makes cells of the parts of rows: what a cell is follows from the type of its component.
public record RowCells(Words words, RowWords plain) {
    public static RowCells in(Words words) {
        return new RowCells(
                words, new RowWords(words.texts(), words.language(), RowWords.Dates.VIETNAMESE));
    }

    /// Name of a part in forms and on pages of records: words of its own, or the heading of its
    /// column.
    public String label(String name) {
        return words.find("field." + name).orElseGet(() -> plain.heading("", name));
    }

    /// The same of a part of a record.
    public String label(RecordComponent part) {
        return words.find("field." + part.getName())
                .orElseGet(() -> plain.heading(RowWords.of(part), part.getName()));
    }

    /// The cell of a part.
    ///
    /// @param value of the part, in a row
    public Cell of(RecordComponent part, JsonNode value) {
        if (value.isMissingNode() || value.isNull() || (value.isArray() && value.isEmpty())) {
            return new Cell.None();
        }
        Class<?> type = part.getType();
        if (type == WrittenDate.class) {
            return written(value);
        }
        if (type == Instant.class || type == LocalDate.class) {
            return new Cell.Time(plain.words(part, value));
        }
        if (value.isNumber()) {
            return new Cell.Amount(plain.words(part, value));
        }
        if (type.isEnum()) {
            return ofClosedList(part, value);
        }
        if (part.getGenericType() instanceof ParameterizedType list && value.isArray()) {
            return many(part, list, value);
        }
        String text = plain.words(part, value);
        return text.isBlank() ? new Cell.None() : new Cell.Text(text);
    }

    /// The number of several things.
    public Cell counted(JsonNode several) {
        return new Cell.Text(words.get("cell.many", "count", several.size()));
    }

    private Cell ofClosedList(RecordComponent part, JsonNode value) {
        String text = plain.words(part, value);
        return constant(part.getType(), value.stringValue())
                .flatMap(Tone::of)
                .<Cell>map(tone -> new Cell.Tag(tone, Words.beginning(text)))
                .orElseGet(() -> new Cell.Text(Words.beginning(text)));
    }

    private Cell many(RecordComponent part, ParameterizedType list, JsonNode value) {
        if (part.getName().equals("attachments")) {
            return new Cell.Files(value.valueStream().map(JsonNode::asString).toList());
        }
        List<String> lines =
                value.valueStream()
                        .map(element ->
                                plain.words(
                                        part.getName(), list.getActualTypeArguments()[0], element))
                        .filter(line -> !line.isBlank())
                        .toList();
        return Cell.ofLines(lines);
    }

    /// A date's words, and the day that they mean where that says more.
    private Cell written(JsonNode date) {
        String text = date.path("words").asString("");
        String last = date.path("last").asString("");
        if (last.isEmpty()) {
            return new Cell.Written(text, words.get("date.unresolved"));
        }
        String day = Words.day(LocalDate.parse(last));
        String meaning =
                date.path("reading").asString("").equals(WrittenDate.Reading.FUZZY.name())
                        ? words.between(
                                LocalDate.parse(date.path("first").asString()),
                                LocalDate.parse(last))
                        : day;
        return new Cell.Written(text, text.equals(meaning) ? "" : meaning);
    }

    private static Optional<Enum<?>> constant(Class<?> list, String name) {
        return Arrays.stream(list.getEnumConstants())
                .<Enum<?>>map(one -> (Enum<?>) one)
                .filter(one -> one.name().equals(name))
                .findFirst();
    }
}
