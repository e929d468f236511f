package vn.sovang.goal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.text.Normalizer;

class QuantityTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "trên 10 vạn tấn | 100000 | tấn",
                "1.600 tỷ đồng | 1600 | tỷ đồng",
                "305,5 tỷ đồng | 305.5 | tỷ đồng",
                "45,5% | 45.5 | %",
                "05 trường | 5 | trường",
                "+03 bậc | 3 | bậc",
                "có thêm ít nhất 04 sản phẩm | 4 | sản phẩm",
                "93 triệu đồng/ha/năm | 93 | triệu đồng/ha/năm",
                "1.234.567,80 đồng | 1234567.8 | đồng",
                "trên 1,5% | 1.5 | %"
            })
    void rule_26_a31_a_quantity_is_read_as_vietnamese_documents_write_it(
            String words, BigDecimal amount, String unit) {
        Quantity read = Quantity.of(words);
        assertThat(read.amount()).isEqualTo(amount);
        assertThat(read.unit()).isEqualTo(unit);
        assertThat(read.phrase().value()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nhiều hơn năm trước", "1.60 tỷ", "từ 3 đến 5 sao", "1,6.5 tấn"})
    void rule_26_what_cannot_be_read_or_in_two_ways_is_not_guessed(String words) {
        assertThat(Quantity.of(words).read()).isEmpty();
        assertThat(Quantity.of(words).phrase().value()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10 vạn tấn", "40 tỷ đồng"})
    void rule_26_words_typed_apart_are_read_the_same(String words) {
        String apart = Normalizer.normalize(words, Normalizer.Form.NFD);
        assertThat(Quantity.of(apart).amount()).isEqualTo(Quantity.of(words).amount());
        assertThat(Quantity.of(apart).phrase().value()).isEqualTo(apart);
    }
}
