package vn.sovang.query.export;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.Writer;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.IntStream;

/// A table as text, in which days and times stand as table programs read them.
final class CsvTable implements Table {
    private final Writer out;
    private final RowWords words;

    CsvTable(Writer out, RowWords words) {
        this.out = out;
        this.words = words;
    }

    @Override
    public void headings(List<String> headings) throws IOException {
        out.write(Csv.BYTE_ORDER_MARK + Csv.line(headings));
    }

    @Override
    public void row(List<RecordComponent> parts, List<JsonNode> values) throws IOException {
        out.write(
                Csv.line(
                        IntStream.range(0, parts.size())
                                .mapToObj(i -> cell(parts.get(i), values.get(i)))
                                .toList()));
    }

    @Override
    public void note(String line) throws IOException {
        out.write(Csv.line(List.of(line)));
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }

    private String cell(RecordComponent part, JsonNode value) {
        String text = words.words(part, value);
        return value.isNumber() ? text : Csv.harmless(text);
    }
}
