package vn.sovang.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.sovang.kernel.InvalidValue;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

class PhraseTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "  đến 31/6/2021 ",
                "thi đua thi đua",
                "“Đổi mới, sáng tạo",
                "ĐẾN HẾT\u00a0NGÀY",
                "phong trảo thi đua\r\n"
            })
    void rule_54_a_phrase_keeps_every_byte(String words) {
        for (String given :
                new String[] {
                    Normalizer.normalize(words, Normalizer.Form.NFC),
                    Normalizer.normalize(words, Normalizer.Form.NFD)
                }) {
            assertThat(new Phrase(given).value().getBytes(StandardCharsets.UTF_8))
                    .isEqualTo(given.getBytes(StandardCharsets.UTF_8));
            assertThat(new Phrase(given)).hasToString(given);
        }
    }

    @Test
    void composed_and_decomposed_words_are_different_phrases() {
        assertThat(new Phrase(Normalizer.normalize("đợt", Normalizer.Form.NFC)))
                .isNotEqualTo(new Phrase(Normalizer.normalize("đợt", Normalizer.Form.NFD)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t"})
    void a_phrase_has_words(String words) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new Phrase(words))
                .satisfies(invalid -> assertThat(invalid.code()).isEqualTo("phrase.blank"));
    }

    @Test
    void a_phrase_has_at_most_4000_characters() {
        assertThat(new Phrase("a".repeat(4_000)).value()).hasSize(4_000);
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new Phrase("a".repeat(4_001)))
                .satisfies(invalid -> assertThat(invalid.code()).isEqualTo("phrase.too-long"));
    }
}
