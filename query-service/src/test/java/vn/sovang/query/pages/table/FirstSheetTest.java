package vn.sovang.query.pages.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

class FirstSheetTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir private Path folder;

    @Test
    void cells_are_read_in_their_columns_and_empty_rows_are_none() throws Exception {
        TypedTable table =
                table(sheet -> {
                    sheet.value(0, 0, "Họ tên");
                    sheet.value(0, 2, "Thành tích");
                    sheet.value(2, 0, "An, Bình");
                    sheet.value(2, 2, "Giỏi; \"đảm\"\tviệc");
                });

        assertThat(table.rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.cell(Column.NAME)).isEqualTo("An, Bình");
                    assertThat(row.cell(Column.ACHIEVEMENT)).isEqualTo("Giỏi; \"đảm\" việc");
                });
    }

    @Test
    void a_table_of_one_column_stays_one() throws Exception {
        TypedTable table =
                table(sheet -> {
                    sheet.value(0, 0, "Họ tên");
                    sheet.value(1, 0, "Tổ 1, ấp Một; xã Hai");
                });

        assertThat(table.rows().getFirst().cell(Column.NAME)).isEqualTo("Tổ 1, ấp Một; xã Hai");
    }

    @ParameterizedTest
    @CsvSource({"dd/MM/yyyy", "m/d/yy", "yyyy-mm-dd", "d-mmm-yy"})
    void a_day_is_read_as_offices_write_it_whatever_its_format(String format) throws Exception {
        TypedTable table =
                table(sheet -> {
                    sheet.value(0, 0, "Họ tên");
                    sheet.value(0, 1, "Ngày ký");
                    sheet.value(0, 2, "Năm");
                    sheet.value(0, 3, "Tài khoản");
                    sheet.value(1, 0, "An");
                    sheet.value(1, 1, LocalDate.of(2024, 12, 3));
                    sheet.style(1, 1).format(format).set();
                    sheet.value(1, 2, 2024);
                    sheet.value(1, 3, 38_201_234_567_890L);
                });

        TypedTable.Row row = table.rows().getFirst();
        assertThat(row.cell(Column.DAY)).isEqualTo("03/12/2024");
        assertThat(row.cell(Column.YEAR)).isEqualTo("2024");
        assertThat(row.cell(Column.ACCOUNT)).isEqualTo("38201234567890");
    }

    /// Column XFD is the last of Excel; a made-up one is far beyond.
    @ParameterizedTest
    @CsvSource({"XFD1", "ZZZZZZZ1", "A999999999"})
    void a_cell_far_away_takes_no_memory(String place) throws Exception {
        byte[] book =
                changed(
                        book(sheet -> sheet.value(0, 0, "Họ tên")),
                        xml ->
                                xml.replace(
                                        "</sheetData>",
                                        "<row><c r=\"%s\" t=\"inlineStr\"><is><t>x</t></is></c></row></sheetData>"
                                                .formatted(place)));

        assertThat(SheetText.of(book).orElse("")).hasSizeLessThan(50);
    }

    @Test
    void what_unpacks_to_too_much_has_too_many_rows_or_is_no_workbook_is_not_read()
            throws Exception {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry(SHEET));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 30; i++) {
                zip.write(zeros);
            }
        }
        byte[] endless =
                book(sheet -> {
                    for (int at = 0; at < 6_000; at++) {
                        sheet.value(at, 0, at);
                    }
                });
        byte[] entities =
                changed(
                        book(sheet -> sheet.value(0, 0, "Họ tên")),
                        xml ->
                                xml.replaceFirst(
                                        "<worksheet",
                                        "<!DOCTYPE worksheet [<!ENTITY a SYSTEM"
                                                + " \"file:///etc/passwd\">]><worksheet"));

        assertThat(SheetText.of(bomb.toByteArray())).isEmpty();
        assertThat(SheetText.of(endless)).isEmpty();
        assertThat(SheetText.of(entities)).isEmpty();
        assertThat(SheetText.of(new byte[] {'P', 'K', 3, 4, 0, 0})).isEmpty();
    }

    private static TypedTable table(Consumer<Worksheet> fill) throws IOException {
        return TypedTable.of(SheetText.of(book(fill)).orElseThrow(), EnumSet.allOf(Column.class));
    }

    private static byte[] book(Consumer<Worksheet> fill) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            fill.accept(book.newWorksheet("Sheet1"));
        }
        return bytes.toByteArray();
    }

    private byte[] changed(byte[] book, UnaryOperator<String> change) throws IOException {
        Path file = Files.write(folder.resolve("book.xlsx"), book);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile from = new ZipFile(file.toFile());
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                byte[] part = from.getInputStream(entry).readAllBytes();
                to.write(
                        entry.getName().equals(SHEET)
                                ? change.apply(new String(part, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : part);
            }
        }
        return bytes.toByteArray();
    }
}
