package vn.sovang.command.act;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Names as minutes write them, beside that of a nominee.
class WrittenNameTest {
    private static final String NAME = "Lê Văn Ba";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lê Văn Ba",
                "LÊ  VĂN BA",
                "Ông Lê Văn Ba",
                "Bà Lê Văn Ba",
                "Đ/c Lê Văn Ba",
                "Đ / c: Lê Văn Ba",
                "ĐC. Lê Văn Ba",
                "Đồng chí Lê Văn Ba",
                "ThS. Lê Văn Ba",
                "PGS.TS Lê Văn Ba",
                "Ông: Lê Văn Ba",
                "Phó Giám đốc Lê Văn Ba",
                "Phó Giám đốc – Lê Văn Ba",
                "Lê Văn Ba (Phó Giám đốc)",
                "Lê Văn Ba - Phó GĐ",
                "Lê Văn Ba, Phó Giám đốc Sở",
                "Ông Lê Văn Ba (Phó GĐ), thư ký",
                "GĐ Lê Văn Ba",
                "PGĐ. Lê Văn Ba",
                "Thư ký Lê Văn Ba",
                "Đ.c Lê Văn Ba",
                "Uỷ viên: Lê Văn Ba",
                "1. Lê Văn Ba",
                "02) Ông Lê Văn Ba - Thư kí",
                "Lê Văn Ba—Ủy viên",
                "Lê Văn Ba\tỦy viên thư ký",
                "Lê Văn Ba Phó Giám đốc",
                "Lê Văn Ba-Phó GĐ"
            })
    void one_name_in_courtesies_and_posts_is_one_person(String written) {
        assertThat(WrittenName.isSame(written, NAME)).isTrue();
        assertThat(WrittenName.isSame(NAME, written)).isTrue();
        assertThat(WrittenName.isAlike(written, NAME)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le Van Ba",
                "Lê Văn Bá",
                "Ông Le Van Ba (PGĐ)",
                "Nguyễn Lê Văn Ba",
                "Giám đốc Sở Công Thương - Lê Văn Ba"
            })
    void a_name_that_is_perhaps_the_same_is_alike_and_not_the_same(String written) {
        assertThat(WrittenName.isSame(written, NAME)).isFalse();
        assertThat(WrittenName.isAlike(written, NAME)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lê Văn Bảy", "Lê Văn", "Văn Ba", "Lê Thị Văn Ba", "Lê Văn Bang", "-"})
    void another_name_is_another_person(String written) {
        assertThat(WrittenName.isAlike(written, NAME)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguyễn Minh Thư", "Lê Văn Phòng", "Trần Giám", "Phan Văn Viên"})
    void a_name_that_sounds_like_a_post_is_a_name(String name) {
        assertThat(WrittenName.isSame("Ông " + name + " - Phó Giám đốc", name)).isTrue();
        assertThat(WrittenName.isSame(name, name.substring(0, name.lastIndexOf(' ')))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ba", "Ông Ba"})
    void a_name_of_one_word_is_compared_as_a_whole(String written) {
        assertThat(WrittenName.isAlike("Lê Văn Ba", written)).isFalse();
        assertThat(WrittenName.isSame(written, written)).isTrue();
    }
}
