package vn.sovang.query.export;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import tools.jackson.databind.JsonNode;

import vn.sovang.time.VietnamTime;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// A table as an Excel file: numbers, days and times as such, everything else as text, which is no
/// formula whatever it begins with.
final class XlsxTable implements Table {
    private static final String DAY = "dd/mm/yyyy";
    private static final String TIME = "dd/mm/yyyy hh:mm";

    /// The most that a cell holds.
    private static final int LONGEST = 32_767;

    private static final int WIDTH = 22;

    private final Workbook book;
    private final Worksheet sheet;
    private final RowWords words;
    private int line;

    XlsxTable(OutputStream out, String name, RowWords words) {
        this.book = new Workbook(out, "So Vang", "1.0");
        this.sheet = book.newWorksheet(name);
        this.words = words;
    }

    @Override
    public void headings(List<String> headings) {
        for (int column = 0; column < headings.size(); column++) {
            sheet.value(0, column, headings.get(column));
            sheet.width(column, WIDTH);
        }
        sheet.range(0, 0, 0, headings.size() - 1).style().bold().wrapText(true).set();
        sheet.freezePane(0, 1);
        line = 1;
    }

    @Override
    public void row(List<RecordComponent> parts, List<JsonNode> values) {
        for (int column = 0; column < parts.size(); column++) {
            cell(column, parts.get(column), values.get(column));
        }
        line++;
    }

    @Override
    public void note(String text) {
        sheet.value(line++, 0, text);
    }

    /// The file's parts follow each other, so nothing goes out before the end but what is full.
    @Override
    public void flush() throws IOException {
        sheet.flush();
    }

    @Override
    public void end() throws IOException {
        book.finish();
    }

    private void cell(int column, RecordComponent part, JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return;
        }
        if (value.isNumber()) {
            sheet.value(line, column, value.decimalValue());
        } else if (part.getType() == LocalDate.class) {
            sheet.value(line, column, LocalDate.parse(value.stringValue()));
            sheet.style(line, column).format(DAY).set();
        } else if (part.getType() == Instant.class) {
            sheet.value(
                    line,
                    column,
                    Instant.parse(value.stringValue()).atZone(VietnamTime.ZONE).toLocalDateTime());
            sheet.style(line, column).format(TIME).set();
        } else {
            String text = words.words(part, value);
            sheet.value(line, column, text.substring(0, Math.min(text.length(), LONGEST)));
        }
    }
}
