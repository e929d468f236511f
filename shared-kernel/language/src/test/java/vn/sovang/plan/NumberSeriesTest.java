package vn.sovang.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.stream.Stream;

class NumberSeriesTest {
    private static final NumberSeries SERIES =
            new NumberSeries("Ủy ban nhân dân tỉnh", "QĐ-UBND", 2021);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Q\u00d0-UBND",
                "QĐ\u2013UBND",
                "QĐ\u2011UBND",
                "QĐ\u2212UBND",
                "QĐ - UBND",
                "QĐ--UBND",
                "QĐ-UBND.",
                "QĐ_UBND",
                "QĐ\u00a0- UBND",
                "/QĐ-UBND",
                " / QĐ-UBND",
                "QĐ-UBND/",
                "QĐ-U\u200bBND",
                "QĐ\u00ad-UBND",
                "\u202aQĐ-UBND\u202c",
                "qđ-ubnd",
                "Qđ-Ubnd",
                "QD-UBND",
                "Q\u0110-U\u0412ND",
                "\uff31Đ\uff0dUBND",
                "QĐ\u00adUBND",
                "QĐ\u200bUBND",
                "QĐ UBND",
                "QĐ\u00b7UBND",
                "QĐ\ua7f7UBND",
                "QĐUBND"
            })
    void rule_13_a_symbol_is_one_however_it_was_typed(String symbol) {
        assertThat(new NumberSeries("Ủy ban nhân dân tỉnh", symbol, 2021)).isEqualTo(SERIES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KH-SCT/2026",
                "2026/KH-SCT",
                "2026-KH-SCT",
                "KH/2026/SCT",
                "KH-SCT2026",
                "KH-SCT (2026)",
                "2026KHSCT"
            })
    void rule_13_a_symbol_with_the_year_of_its_series_is_the_same(String symbol) {
        assertThat(new NumberSeries("Sở Công Thương", symbol, 2026))
                .isEqualTo(new NumberSeries("Sở Công Thương", "KH-SCT", 2026));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025/KH-SCT", "12026/KH-SCT", "2026/NQ-SCT"})
    void rule_13_another_year_or_a_legal_document_is_another_series(String symbol) {
        String without = symbol.replaceFirst("^\\d+/", "");
        assertThat(new NumberSeries("Sở Công Thương", symbol, 2026))
                .isNotEqualTo(new NumberSeries("Sở Công Thương", without, 2026));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UBND tỉnh",
                "Uỷ ban nhân dân tỉnh",
                "ỦY BAN NHÂN DÂN  TỈNH",
                "ubnd Tỉnh",
                "UBND tỉnh.",
                "\u201cUBND tỉnh\u201d",
                "UBND - tỉnh",
                "UBND (tỉnh)",
                "U\u0412ND t\u1ec9nh",
                "UBND\u00a0tỉnh\u200b"
            })
    void rule_13_an_issuer_is_one_however_it_was_typed(String issuer) {
        assertThat(new NumberSeries(issuer, "QĐ-UBND", 2021)).isEqualTo(SERIES);
    }

    @Test
    void rule_13_another_issuer_symbol_or_year_is_another_series() {
        assertThat(
                        Stream.of(
                                SERIES,
                                new NumberSeries("UBND huyện", "QĐ-UBND", 2021),
                                new NumberSeries("HĐND tỉnh", "QĐ-UBND", 2021),
                                new NumberSeries("UBND tỉnh", "KH-UBND", 2021),
                                new NumberSeries("UBND tỉnh", "", 2021),
                                new NumberSeries("UBND tỉnh", "2021/QĐ-UBND", 2021),
                                new NumberSeries("UBND tỉnh", "QĐ-UBND", 2022)))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "9455, 9455/KH-SCT, true",
        "38a, 38a-KH-SCT, true",
        "38, 38a/KH-SCT, true",
        "038a, 38a/KH-SCT, true",
        "39474, số 39474/KH-SCT, true",
        "39474, KH-SCT/039474, true",
        "12, KH-SCT/120, false",
        "12, 2021/KH-SCT, false",
        "12, KH-SCT, false",
        "12, 120/KH-SCT, false",
        "2021, 2021/KH-SCT, false"
    })
    void a_symbol_is_written_without_its_number(String typed, String symbol, boolean isRefused) {
        DocumentNumber number = new DocumentNumber(typed);
        assertThat(catchThrowable(() -> NumberSeries.requireApart(number, symbol)) != null)
                .isEqualTo(isRefused);
    }

    @Test
    void rule_13_a_paper_that_prints_its_number_within_the_symbol_bears_that_number() {
        DocumentNumber number = new DocumentNumber("9455");
        assertThat(new NumberSeries("UBND tỉnh", "9455/QĐ-UBND", 2021).key(number))
                .isEqualTo(SERIES.key(number));
    }

    @Test
    void rule_13_number_and_year_within_the_symbol_give_the_same_key() {
        DocumentNumber number = new DocumentNumber("12");
        assertThat(new NumberSeries("Sở Công Thương", "12/2026/KH-SCT", 2026).key(number))
                .isEqualTo(new NumberSeries("Sở Công Thương", "KH-SCT", 2026).key(number));
    }

    @Test
    void the_key_of_a_number_is_the_one_that_is_reserved() {
        assertThat(
                        new NumberSeries("Sở Công Thương", "KH-SCT", 2021)
                                .key(new DocumentNumber("38a")))
                .isEqualTo("so cong thuong|khsct|2021|0000038a");
    }
}
