package vn.sovang.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.text.Normalizer;

class SearchTextTest {
    @ParameterizedTest
    @CsvSource({
        "Đợt thi đua, dot thi dua",
        "ĐỢT THI ĐUA, dot thi dua",
        "Cẩm Xuyên, cam xuyen",
        "hòa, hoa",
        "hoà, hoa",
        "Ủy ban, uy ban",
        "Uỷ ban, uy ban",
        "Nghị quyết số 02-NQ/ĐU-SCT, nghi quyet so 02-nq/du-sct",
        "38Đ, 38d"
    })
    void rule_54_tone_vowel_marks_case_and_dd_do_not_matter(String text, String folded) {
        assertThat(SearchText.fold(text)).isEqualTo(folded);
        assertThat(SearchText.fold(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(folded);
    }

    @Test
    void rule_54_old_and_new_tone_placement_fold_to_the_same() {
        assertThat(SearchText.fold("hòa bình, thủy lợi"))
                .isEqualTo(SearchText.fold("hoà bình, thuỷ lợi"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"  thi   đua ", "thi\u00a0đua", "thi\n\tđua", "\u2003thi\u2009đua\u3000"})
    void spaces_of_every_kind_are_one_space(String text) {
        assertThat(SearchText.fold(text)).isEqualTo("thi dua");
    }

    @Test
    void folding_what_is_folded_changes_nothing() {
        String folded = SearchText.fold("Sở Công Thương – ĐỢT THI ĐUA “đặc biệt”");
        assertThat(SearchText.fold(folded)).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00d0\u1eb7ng V\u0103n \u00d0\u1ee9c",
                "\u0189ặng Văn \u0256ức",
                "Đặng V\u0430n Đ\u1ee9\u0441",
                "Đặng Văn\u00a0Đức",
                "Đặng V\u200băn Đ\u00adức",
                "ĐẶNG VĂN ĐỨC\u200e"
            })
    void a_name_is_found_whatever_it_was_typed_with(String typed) {
        assertThat(SearchText.fold(typed)).isEqualTo(SearchText.fold("đặng văn đức"));
    }

    @Test
    void every_dash_is_a_hyphen() {
        assertThat(SearchText.fold("2020 – 2025")).isEqualTo(SearchText.fold("2020 - 2025"));
    }
}
