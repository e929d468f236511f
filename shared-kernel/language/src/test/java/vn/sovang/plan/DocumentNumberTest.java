package vn.sovang.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.sovang.kernel.InvalidValue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

class DocumentNumberTest {
    private static final List<String> IN_ORDER =
            List.of("2", "9", "10", "38", "38a", "38c", "38d", "38đ", "38e", "38z", "39", "2507");

    @Test
    void rule_15_a_letter_comes_after_the_bare_number_and_before_the_next() {
        assertThat(new DocumentNumber("38")).isLessThan(new DocumentNumber("38a"));
        assertThat(new DocumentNumber("38a")).isLessThan(new DocumentNumber("39"));
    }

    @Test
    void rules_15_19_numbers_stand_in_the_order_of_the_vietnamese_alphabet() {
        List<DocumentNumber> numbers =
                new ArrayList<>(IN_ORDER.stream().map(DocumentNumber::new).toList());
        Collections.shuffle(numbers, new Random(15));
        Collections.sort(numbers);
        assertThat(numbers).extracting(DocumentNumber::value).isEqualTo(IN_ORDER);
    }

    @Test
    void the_sortable_text_stands_in_the_same_order() {
        assertThat(IN_ORDER)
                .isSortedAccordingTo(
                        Comparator.comparing(text -> new DocumentNumber(text).sortable()));
    }

    @Test
    void leading_zeros_do_not_make_another_number() {
        assertThat(new DocumentNumber("015")).isEqualByComparingTo(new DocumentNumber("15"));
        assertThat(new DocumentNumber("015").sortable())
                .isEqualTo(new DocumentNumber("15").sortable());
        assertThat(new DocumentNumber("015")).hasToString("015");
    }

    @Test
    void case_and_surrounding_spaces_do_not_make_another_number() {
        assertThat(new DocumentNumber(" 38A ")).isEqualTo(new DocumentNumber("38a"));
        assertThat(new DocumentNumber("38Đ")).isEqualTo(new DocumentNumber("38đ"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"38a", "Số 38a", "Số: 38a", "SỐ:38A", "So\u0302\u0301. 38a ", "số 38a"})
    void a_number_is_read_with_the_word_that_a_head_prints_before_it(String words) {
        assertThat(DocumentNumber.read(words)).contains(new DocumentNumber("38a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Số", "Số:", "Số 38-a", "38 Số", "sơ 38"})
    void a_word_alone_is_no_number(String words) {
        assertThat(DocumentNumber.read(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", "38ab", "38-a", "3 8", "-1", "12345678", "38â", "３８"})
    void what_is_not_digits_and_at_most_one_letter_is_no_number(String text) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new DocumentNumber(text))
                .satisfies(
                        invalid -> assertThat(invalid.code()).isEqualTo("document-number.invalid"));
    }
}
