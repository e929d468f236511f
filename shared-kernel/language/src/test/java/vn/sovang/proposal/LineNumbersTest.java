package vn.sovang.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class LineNumbersTest {
    @Test
    void many_in_a_row_are_a_range_and_two_are_not() {
        assertThat(LineNumbers.words(List.of())).isEmpty();
        assertThat(LineNumbers.words(List.of(7))).isEqualTo("7");
        assertThat(LineNumbers.words(List.of(2, 1))).isEqualTo("1, 2");
        assertThat(LineNumbers.words(List.of(9, 1, 3, 2, 3, 8))).isEqualTo("1-3, 8, 9");
        assertThat(LineNumbers.words(List.of(1, 3, 4, 5, 7))).isEqualTo("1, 3-5, 7");
    }
}
