package vn.sovang.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.stream.Stream;

class PlainWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trường THCS A",
                "Trường THCS A.",
                "Trường THCS (A)",
                "Trường  THCS \u201cA\u201d",
                "Trường THCS - A",
                "Trường-THCS 'A'",
                "Trường THCS \u00abA\u00bb;",
                "Trường THCS \u0410",
                "Trường THCS \u0391",
                "Tr\u01b0\u01a1\u0300ng THCS A"
            })
    void a_name_is_one_whatever_signs_stand_between_its_words(String name) {
        assertThat(PlainText.words(name)).isEqualTo("Trường THCS A");
    }

    @Test
    void other_words_other_numbers_and_other_marks_are_others() {
        assertThat(
                        Stream.of(
                                        "Trường THCS A (cơ sở 1)",
                                        "Trường THCS A (cơ sở 2)",
                                        "1.1",
                                        "11",
                                        "d",
                                        "đ",
                                        "a",
                                        "A",
                                        "-",
                                        "+")
                                .map(PlainText::words))
                .doesNotHaveDuplicates();
    }
}
