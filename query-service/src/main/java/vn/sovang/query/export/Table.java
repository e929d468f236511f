package vn.sovang.query.export;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.List;

/// A table as it is written, row after row.
sealed interface Table permits CsvTable, XlsxTable {
    void headings(List<String> headings) throws IOException;

    /// A row.
    ///
    /// @param parts kinds of its cells
    /// @param values of the cells
    void row(List<RecordComponent> parts, List<JsonNode> values) throws IOException;

    /// A line of its own below the rows.
    void note(String words) throws IOException;

    /// Sends out what was written so far, where it can.
    void flush() throws IOException;

    void end() throws IOException;
}
