package vn.sovang.query.pages.table;

import jakarta.servlet.http.HttpServletResponse;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.HttpHeaders;

import vn.sovang.query.pages.Words;

import java.io.IOException;
import java.util.List;

/// A workbook with the headings that a list reads, and nothing below them.
public final class EmptyTable {
    private EmptyTable() {}

    public static void write(
            List<String> headings, String file, Words words, HttpServletResponse response)
            throws IOException {
        response.setContentType(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"");
        try (Workbook book = new Workbook(response.getOutputStream(), "So Vang", "1.0")) {
            Worksheet sheet = book.newWorksheet(words.get("table.sheet"));
            int at = 0;
            for (String heading : headings) {
                sheet.value(0, at++, heading);
            }
        }
    }
}
