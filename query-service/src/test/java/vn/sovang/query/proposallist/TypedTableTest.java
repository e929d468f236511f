package vn.sovang.query.proposallist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class TypedTableTest {
    @ParameterizedTest
    @CsvSource({
        "Họ và tên, NAME",
        "HỌ TÊN, NAME",
        "Họ và tên (tên tập thể), NAME",
        "Tên đơn vị, UNIT",
        "Đơn vị công tác, UNIT",
        "Danh hiệu/hình thức, ITEM",
        "Tóm tắt thành tích, ACHIEVEMENT",
        "Đối tượng, KIND",
        "Name, NAME",
    })
    void headings_are_known_as_offices_write_them(String heading, Column column) {
        assertThat(Column.of(heading)).contains(column);
    }

    @ParameterizedTest
    @ValueSource(strings = {"STT", "Ghi chú", "Chức vụ", "Tenure", ""})
    void other_headings_mean_nothing(String heading) {
        assertThat(Column.of(heading)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", ";", ","})
    void cells_are_parted_by_what_the_first_line_has(String between) {
        TypedTable table =
                TypedTable.of(
                        "STT|Họ tên|Thành tích\n1|\"An; Bình, \"\"B\"\"\"|x\n\n||\n2| Cúc|\n"
                                .replace("|", between));

        assertThat(table.unread()).containsExactly("STT");
        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().getFirst().cell(Column.NAME)).isEqualTo("An; Bình, \"B\"");
        assertThat(table.rows().getLast().cell(Column.NAME)).isEqualTo("Cúc");
        assertThat(table.rows().getLast().cell(Column.ACHIEVEMENT)).isEmpty();
    }

    @Test
    void without_a_column_of_names_no_row_is_read() {
        TypedTable table = TypedTable.of("Đơn vị,Thành tích\nPhòng Một,x\n");

        assertThat(table.isNamed()).isFalse();
        assertThat(table.rows()).isEmpty();
        assertThat(TypedTable.of("").isNamed()).isFalse();
    }

    @Test
    void a_quotation_mark_that_is_not_closed_makes_no_table() {
        assertThatThrownBy(() -> TypedTable.of("Họ tên\n\"An\nBình"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_first_sheet_of_a_workbook_is_read() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Sheet1");
            sheet.value(0, 0, "Họ tên");
            sheet.value(0, 2, "Thành tích");
            sheet.value(2, 0, "An\tBình");
            sheet.value(2, 2, 12);
        }

        TypedTable table = TypedTable.of(SheetText.of(bytes.toByteArray()).orElseThrow());

        assertThat(table.rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.cell(Column.NAME)).isEqualTo("An\tBình");
                    assertThat(row.cell(Column.ACHIEVEMENT)).isEqualTo("12");
                });
    }

    @Test
    void a_file_that_unpacks_to_too_much_or_is_no_table_is_not_read() throws Exception {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 30; i++) {
                zip.write(zeros);
            }
        }
        assertThat(SheetText.of(bomb.toByteArray())).isEmpty();
        assertThat(SheetText.of(new byte[] {'P', 'K', 3, 4, 0, 0})).isEmpty();
        assertThat(SheetText.of(new byte[] {(byte) 0xff, (byte) 0xfe, 0})).isEmpty();
        assertThat(SheetText.of("\uFEFFHọ tên\n".getBytes(StandardCharsets.UTF_8)))
                .contains("Họ tên\n");
    }
}
