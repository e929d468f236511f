package vn.sovang.query.pages.table;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// A table as it was typed, copied or uploaded: its first line names the columns.
///
/// @param rows the cells that are read, stripped; lines without any are left out
/// @param unread headings of columns that mean nothing here, such as a running number
/// @param isNamed whether there is a column of names; without it no row is read
public record TypedTable(List<Row> rows, List<String> unread, boolean isNamed) {
    /// Lines that are read at most: more than a list may have, so that too many are told.
    static final int MOST_READ = 5_000;

    private static final Pattern SPACES = Pattern.compile("[ \\u00a0\\t]+");

    public TypedTable {
        rows = List.copyOf(rows);
        unread = List.copyOf(unread);
    }

    /// A row.
    ///
    /// @param line its number in the list, and in the proposal that is made of it
    public record Row(long line, Map<Column, String> cells) {
        public Row {
            cells = Map.copyOf(cells);
        }

        public String cell(Column column) {
            return cells.getOrDefault(column, "");
        }
    }

    /// Reads a text whose cells are parted by tabs, semicolons or commas, whichever its first line
    /// has.
    ///
    /// @param read columns that the list has
    /// @throws IllegalArgumentException for a text that is no table, as with quotes that do not end
    public static TypedTable of(String text, Set<Column> read) {
        try (CSVParser parser = CSVParser.parse(text, format(text))) {
            List<CSVRecord> lines = parser.stream().limit(MOST_READ).toList();
            return lines.isEmpty()
                    ? new TypedTable(List.of(), List.of(), false)
                    : of(lines.getFirst(), lines.subList(1, lines.size()), read);
        } catch (IOException | UncheckedIOException notATable) {
            throw new IllegalArgumentException(notATable);
        }
    }

    private static TypedTable of(CSVRecord headings, List<CSVRecord> lines, Set<Column> read) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        List<String> unread = new ArrayList<>();
        for (int at = 0; at < headings.size(); at++) {
            String heading = headings.get(at).strip();
            Column column = Column.of(heading, read).orElse(null);
            if (column != null && !places.containsKey(column)) {
                places.put(column, at);
            } else if (!heading.isEmpty()) {
                unread.add(heading);
            }
        }
        List<Row> rows = new ArrayList<>();
        for (CSVRecord line : places.containsKey(Column.NAME) ? lines : List.<CSVRecord>of()) {
            Map<Column, String> cells = new EnumMap<>(Column.class);
            places.forEach((column, at) -> {
                String cell = at < line.size() ? cell(line.get(at)) : "";
                if (!cell.isEmpty()) {
                    cells.put(column, cell);
                }
            });
            if (!cells.isEmpty()) {
                rows.add(new Row(rows.size() + 1L, cells));
            }
        }
        return new TypedTable(rows, unread, places.containsKey(Column.NAME));
    }

    /// A cell as names are written: composed letters, one space between words.
    private static String cell(String typed) {
        return SPACES.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    private static CSVFormat format(String text) {
        String first = text.lines().findFirst().orElse("");
        char between = ',';
        if (first.indexOf('\t') >= 0) {
            between = '\t';
        } else if (first.indexOf(';') >= 0) {
            between = ';';
        }
        return CSVFormat.DEFAULT.builder().setDelimiter(between).setIgnoreEmptyLines(true).get();
    }
}
