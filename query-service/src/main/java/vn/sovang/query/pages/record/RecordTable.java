package vn.sovang.query.pages.record;

import tools.jackson.databind.JsonNode;

import vn.sovang.query.pages.act.Acts;
import vn.sovang.query.pages.list.Cell;
import vn.sovang.query.pages.list.RowCells;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Several things of one kind within a record, one in each line.
///
/// @param name of the part, for addresses within the page
public record RecordTable(String name, String title, List<String> headings, List<Line> lines) {
    /// Number of lines that stand open; longer tables are folded.
    private static final int OPEN = 60;

    public RecordTable {
        headings = List.copyOf(headings);
        lines = List.copyOf(lines);
    }

    /// A line.
    ///
    /// @param to page of what its first cell names; blank where it has none
    public record Line(List<Cell> cells, String to) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /// True for a column of numbers.
    public boolean isAmount(int column) {
        return lines.stream().anyMatch(line -> line.cells.get(column).isAmount());
    }

    public boolean isOpen() {
        return lines.size() <= OPEN;
    }

    /// The table of a part that is a list of records; empty for any other part, and for a list of
    /// none.
    static Optional<RecordTable> of(RecordComponent part, JsonNode value, RowCells cells) {
        if (!value.isArray()
                || value.isEmpty()
                || !(part.getGenericType() instanceof ParameterizedType list)
                || !(list.getActualTypeArguments()[0] instanceof Class<?> element)
                || !element.isRecord()) {
            return Optional.empty();
        }
        List<RecordComponent> parts =
                Arrays.stream(element.getRecordComponents())
                        .filter(column -> !isId(column))
                        .filter(column ->
                                value.valueStream()
                                        .anyMatch(line -> !cell(column, line, cells).isNone()))
                        .toList();
        return Optional.of(
                new RecordTable(
                        part.getName(),
                        cells.label(part),
                        parts.stream()
                                .map(column ->
                                        cells.plain().heading(part.getName(), column.getName()))
                                .toList(),
                        value.valueStream()
                                .map(line ->
                                        new Line(
                                                parts.stream()
                                                        .map(column -> cell(column, line, cells))
                                                        .toList(),
                                                to(element, line)))
                                .toList()));
    }

    private static Cell cell(RecordComponent column, JsonNode line, RowCells cells) {
        return cells.of(column, line.path(column.getName()));
    }

    /// Page of the record whose id a line begins with.
    private static String to(Class<?> element, JsonNode line) {
        String first = element.getRecordComponents()[0].getName();
        return first.endsWith("Id") ? page(first.substring(0, first.length() - 2), line) : "";
    }

    /// Page of a record that a row names.
    ///
    /// @param what the row's component for its id, without `Id`
    /// @return blank where the row has none, or such records have no pages
    static String page(String what, JsonNode row) {
        String id = row.path(what + "Id").asString("");
        return id.isEmpty()
                ? ""
                : Acts.folder(what + "s").map(folder -> "/" + folder + "/" + id).orElse("");
    }

    static boolean isId(RecordComponent part) {
        return part.getName().equals("id") || part.getName().endsWith("Id");
    }
}
