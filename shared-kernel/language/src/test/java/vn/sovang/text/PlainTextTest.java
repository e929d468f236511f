package vn.sovang.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.text.Normalizer;
import java.util.Random;
import java.util.stream.Collectors;

class PlainTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00d0ặng Văn Đức",
                "\u0189ặng Văn \u00d0ức",
                "Đặng V\u0103n Đứ\u0441",
                "Đặng V\u0430\u0306n Đức",
                "Đặng\u00a0Văn\u2003 Đức ",
                "Đặng V\u200băn\u2060 Đức\ufeff",
                "Đặn\u00adg Văn\u200d Đức",
                "\u202eĐặng\u202c Văn Đức\u200f",
                "Đặng\tVăn\r\nĐức",
                "Đặng V\u0007ăn Đức\u3164"
            })
    void rule_54_a_name_is_the_same_name_whatever_it_was_typed_with(String typed) {
        assertThat(PlainText.of(typed)).isEqualTo("Đặng Văn Đức");
    }

    @ParameterizedTest
    @CsvSource({
        "\u00d0ợt, Đợt",
        "\u00f0ợt, đợt",
        "\u0256ợt, đợt",
        "UBN\u0500, UBND",
        "\u0421\u0410\u041c \u0425uy\u00ean, CAM Xuyên",
        "\u039f\u03a1, OP",
        "\uff11\uff15\uff0f\uff2b\uff28, 15/KH",
        "2020\u20132025, 2020-2025",
        "02\u2011NQ, 02-NQ",
        "5\u2212 3, 5- 3",
        "m\u00b2, m2"
    })
    void what_looks_alike_is_one(String typed, String read) {
        assertThat(PlainText.of(typed)).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ủy ban nhân dân tỉnh Hà Tĩnh, số 38a/KH-SCT; “đặc biệt” (1.600,5 %)",
                "đổi mới – sáng tạo",
                "\u041c\u043e\u0441\u043a\u0432\u0430 \u2026 \u2116 5"
            })
    void plain_words_stay_as_they_are_and_are_plain_in_either_form(String words) {
        String plain = PlainText.of(words);
        assertThat(PlainText.of(plain)).isEqualTo(plain);
        assertThat(PlainText.of(Normalizer.normalize(words, Normalizer.Form.NFD))).isEqualTo(plain);
    }

    @Test
    void good_vietnamese_is_left_alone() {
        String words = "Ủy ban nhân dân tỉnh Hà Tĩnh, số 38a/KH-SCT; “đặc biệt” (1.600,5 %)";
        assertThat(PlainText.of(words)).isEqualTo(words);
    }

    @Test
    void words_that_are_plain_already_are_read_like_all_others() {
        String signs = "aZ9 Ạ ỹơĐ“–\u00d0\u0300\u00a0\n-é\u0301\u0131\uff11\u212bǎ";
        Random random = new Random(20_261_201);
        for (int i = 0; i < 20_000; i++) {
            String words =
                    random.ints(1 + i % 6, 0, signs.length())
                            .mapToObj(at -> signs.substring(at, at + 1))
                            .collect(Collectors.joining());
            assertThat(PlainText.of(words)).as(words).isEqualTo(PlainText.read(words));
        }
        for (int letter = ' '; letter < 0x2100; letter++) {
            String words = Character.toString(letter);
            assertThat(PlainText.of(words)).as(words).isEqualTo(PlainText.read(words));
        }
        String page = "Ủy ban nhân dân tỉnh, ".repeat(20_000) + "hết";
        assertThat(PlainText.of(page)).isEqualTo(page);
    }
}
