package vn.sovang.query.pages.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;

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
        "Năm, YEAR",
        "Số quyết định, NUMBER",
        "Số/ký hiệu, NUMBER",
        "Ngày ký, DAY",
        "Xếp loại chất lượng, RATING",
        "Cấp quyết định, AUTHORITY",
        "Cơ quan ban hành, ISSUER",
    })
    void headings_are_known_as_offices_write_them(String heading, Column column) {
        assertThat(Column.of(heading, EnumSet.allOf(Column.class))).contains(column);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STT",
                "Ghi chú",
                "Chức vụ",
                "Tenure",
                "Năm sinh",
                "Nam/nữ",
                "Ngày sinh",
                ""
            })
    void other_headings_mean_nothing(String heading) {
        assertThat(Column.of(heading, EnumSet.allOf(Column.class))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", ";", ","})
    void cells_are_parted_by_what_the_first_line_has(String between) {
        TypedTable table =
                of(
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
        TypedTable table = of("Đơn vị,Thành tích\nPhòng Một,x\n");

        assertThat(table.isNamed()).isFalse();
        assertThat(table.rows()).isEmpty();
        assertThat(of("").isNamed()).isFalse();
    }

    @Test
    void a_quotation_mark_that_is_not_closed_makes_no_table() {
        assertThatThrownBy(() -> of("Họ tên\n\"An\nBình"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_text_is_read_with_the_mark_of_excel_or_without_and_no_other_kind_of_file() {
        assertThat(SheetText.of(new byte[] {(byte) 0xff, (byte) 0xfe, 0})).isEmpty();
        assertThat(SheetText.of("\uFEFFHọ tên\n".getBytes(StandardCharsets.UTF_8)))
                .contains("Họ tên\n");
    }

    @Test
    void a_cell_has_composed_letters_and_one_space_between_words() {
        TypedTable table = of("Họ tên\nTra\u0302\u0300n  Thị\u00a0Hẹn\n");

        assertThat(table.rows().getFirst().cell(Column.NAME)).isEqualTo("Trần Thị Hẹn");
    }

    @Test
    void of_a_list_without_end_no_more_is_read_than_tells_that_it_is_too_long() {
        assertThat(of("Họ tên\n" + "An\n".repeat(100_000)).rows()).hasSize(4_999);
    }

    private static TypedTable of(String text) {
        return TypedTable.of(text, EnumSet.range(Column.NAME, Column.ACCOUNT));
    }
}
