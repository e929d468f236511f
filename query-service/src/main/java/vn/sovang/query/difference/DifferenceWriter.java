package vn.sovang.query.difference;

import org.springframework.core.ResolvableType;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

import vn.sovang.query.export.RowWords;
import vn.sovang.query.pages.WordDiff;
import vn.sovang.query.pages.list.ListPage;
import vn.sovang.query.reading.Single;
import vn.sovang.query.reading.Views;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts differences into words: each row by the name that people know it by.
final class DifferenceWriter {
    private static final int WORD_BY_WORD = 60;

    private final String page;
    private final Optional<ListPage> list;
    private final Class<?> rowType;
    private final RowWords plain;

    DifferenceWriter(RowWords plain, String page, Optional<ListPage> list, Views.View view) {
        this.page = page;
        this.list = list;
        this.rowType = rowType(view);
        this.plain = plain;
    }

    private static Class<?> rowType(Views.View view) {
        if (Views.isList(view.endpoint())) {
            return Views.rowType(view.endpoint());
        }
        ResolvableType type = ResolvableType.forMethodReturnType(view.endpoint().getMethod());
        ResolvableType row = type.resolve() == Single.class ? type.getGeneric(0) : type;
        return Objects.requireNonNull(row.resolve());
    }

    DifferencePage.Entry entry(Differences.Row row) {
        String id = row.shown().path("id").asString("");
        String to = list.isEmpty() ? page : id.isEmpty() ? "" : page + "/" + id;
        return new DifferencePage.Entry(
                row.change(),
                name(row.shown()),
                to,
                id.isEmpty() ? "" : "/dien-bien?record=" + id,
                switch (row.change()) {
                    case CHANGED ->
                            row.fields().stream().flatMap(field -> field(field).stream()).toList();
                    case ADDED, REMOVED -> whole(row);
                });
    }

    /// Lines of a file, at least one for each row.
    Stream<DifferenceLine> lines(Differences.Row row) {
        String name = name(row.shown());
        List<DifferenceLine> lines =
                switch (row.change()) {
                    case CHANGED ->
                            row.fields().stream()
                                    .flatMap(field ->
                                            line(
                                                    row.change(),
                                                    name,
                                                    field.field(),
                                                    field.before(),
                                                    field.after()))
                                    .toList();
                    case ADDED ->
                            shown().flatMap(column ->
                                            line(
                                                    row.change(),
                                                    name,
                                                    column,
                                                    NullNode.getInstance(),
                                                    at(column, row.shown())))
                                    .toList();
                    case REMOVED ->
                            shown().flatMap(column ->
                                            line(
                                                    row.change(),
                                                    name,
                                                    column,
                                                    at(column, row.shown()),
                                                    NullNode.getInstance()))
                                    .toList();
                };
        return lines.isEmpty()
                ? Stream.of(new DifferenceLine(row.change(), name, "", "", ""))
                : lines.stream();
    }

    private Stream<DifferenceLine> line(
            Differences.Change change, String row, String way, JsonNode before, JsonNode after) {
        return FieldWords.of(way, rowType, plain)
                .map(field ->
                        new DifferenceLine(
                                change,
                                row,
                                field.label(),
                                field.words(before, plain),
                                field.words(after, plain)))
                .filter(line -> !line.before().equals(line.after()))
                .stream();
    }

    private Stream<String> shown() {
        return list.stream().flatMap(found -> found.shown().stream());
    }

    private static JsonNode at(String column, JsonNode row) {
        return row.at("/" + column.replace('.', '/'));
    }

    private String name(JsonNode row) {
        Stream<String> columns =
                list.map(found -> found.shown().stream().limit(2))
                        .orElseGet(() -> Stream.of("name", "title", "unitName", "words"));
        return columns.map(column -> words(column, row))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private String words(String column, JsonNode row) {
        return FieldWords.of(column, rowType, plain)
                .map(field -> field.words(at(column, row), plain))
                .orElse("");
    }

    private Optional<DifferencePage.Field> field(Differences.Field field) {
        return FieldWords.of(field.field(), rowType, plain)
                .map(words ->
                        new DifferencePage.Field(
                                words.label(),
                                pieces(
                                        words.words(field.before(), plain),
                                        words.words(field.after(), plain))))
                .filter(shown -> !shown.pieces().isEmpty());
    }

    /// All that a row that came or went shows in its list.
    private List<DifferencePage.Field> whole(Differences.Row row) {
        WordDiff.Kind kind =
                row.change() == Differences.Change.ADDED ? WordDiff.Kind.NEW : WordDiff.Kind.GONE;
        return shown().flatMap(column ->
                        FieldWords.of(column, rowType, plain).stream()
                                .map(field ->
                                        new DifferencePage.Field(
                                                field.label(),
                                                pieces(kind, words(column, row.shown())))))
                .filter(field -> !field.pieces().isEmpty())
                .toList();
    }

    /// Short values take each other's place; long ones are compared word by word.
    private static List<WordDiff.Piece> pieces(String before, String after) {
        return Math.max(before.length(), after.length()) > WORD_BY_WORD
                ? WordDiff.between(before, after)
                : Stream.concat(
                                pieces(WordDiff.Kind.GONE, before).stream(),
                                pieces(WordDiff.Kind.NEW, after).stream())
                        .toList();
    }

    private static List<WordDiff.Piece> pieces(WordDiff.Kind kind, String text) {
        return text.isBlank() ? List.of() : List.of(new WordDiff.Piece(kind, text));
    }
}
