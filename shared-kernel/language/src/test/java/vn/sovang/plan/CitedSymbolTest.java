package vn.sovang.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.sovang.plan.CitedSymbol.Grammar;

import java.util.Optional;

class CitedSymbolTest {
    @Test
    void a15_a_symbol_of_the_state_is_read() {
        assertThat(CitedSymbol.read("02/CT-BCT"))
                .contains(
                        new CitedSymbol(
                                Grammar.STATE, new DocumentNumber("02"), null, "CT", "BCT"));
        assertThat(CitedSymbol.read("2507/PĐTĐ-SCT").map(CitedSymbol::type)).contains("PĐTĐ");
    }

    @Test
    void a15_a_symbol_of_the_party_is_read() {
        assertThat(CitedSymbol.read("02-NQ/ĐU-SCT"))
                .contains(
                        new CitedSymbol(
                                Grammar.PARTY, new DocumentNumber("02"), null, "NQ", "ĐU-SCT"));
    }

    @Test
    void a13_the_letter_of_a_number_is_kept() {
        assertThat(CitedSymbol.read("38a/KH-BCT").map(CitedSymbol::number))
                .contains(new DocumentNumber("38a"));
    }

    @Test
    void a_legal_document_of_the_state_has_its_year() {
        assertThat(CitedSymbol.read("30/2020/NĐ-CP").map(CitedSymbol::year)).contains(2020);
        assertThat(CitedSymbol.read("06/2022/QH15"))
                .contains(
                        new CitedSymbol(Grammar.STATE, new DocumentNumber("06"), 2022, "QH15", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"65/2018", "ISO 9001:2015", "/KH-SCT", "KH-SCT", "15/kh-ubnd", ""})
    void a16_words_of_neither_grammar_are_not_read(String words) {
        assertThat(CitedSymbol.read(words)).isEqualTo(Optional.empty());
    }

    @Test
    void a15_a_symbol_with_the_d_of_old_pages_and_another_dash_is_the_same() {
        assertThat(CitedSymbol.read("12/Q\u00d0\u2013UBND"))
                .isEqualTo(CitedSymbol.read("12/QĐ-UBND"));
    }
}
