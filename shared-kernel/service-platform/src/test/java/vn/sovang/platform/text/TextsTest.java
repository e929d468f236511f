package vn.sovang.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

class TextsTest {
    private static final Texts TEXTS = Texts.ofClassPath();
    private static final Pattern BLANK = Pattern.compile("\\{([^}|]*)[^}]*}");

    @Test
    void blanks_are_filled_by_name() {
        assertThat(TEXTS.get("field.unknown", Language.EN, Map.of("field", "a.b")))
                .isEqualTo("There is no field \"a.b\". Take it out or correct its name.");
        assertThat(TEXTS.get("field.unknown", Language.VI, Map.of("field", "a.b")))
                .contains("\"a.b\"");
    }

    @Test
    void what_fills_a_blank_is_never_read_as_a_blank_itself() {
        assertThat(TEXTS.get("field.unknown", Language.EN, Map.of("field", "{field} $1 \\")))
                .contains("\"{field} $1 \\\"");
    }

    @Test
    void a_word_goes_by_its_number() {
        for (String[] said :
                List.of(
                        new String[] {"1", "1 digit"},
                        new String[] {"0", "0 digits"},
                        new String[] {"12", "12 digits"})) {
            assertThat(TEXTS.get("test.plural", Language.EN, Map.of("count", said[0])))
                    .isEqualTo(said[1]);
        }
    }

    @Test
    void a_blank_without_a_value_stays_as_it_is() {
        assertThat(TEXTS.get("field.unknown", Language.EN, Map.of())).contains("{field}");
    }

    @Test
    void an_unknown_code_has_no_text() {
        assertThat(TEXTS.find("khac", Language.VI, Map.of())).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> TEXTS.get("khac", Language.VI, Map.of()))
                .withMessageContaining("khac");
    }

    @Test
    void both_languages_have_the_same_codes() {
        assertThat(new TreeSet<>(TEXTS.codes(Language.EN)))
                .isEqualTo(new TreeSet<>(TEXTS.codes(Language.VI)));
    }

    @Test
    void both_languages_have_the_same_blanks() {
        for (String code : TEXTS.codes(Language.VI)) {
            assertThat(blanks(code, Language.EN)).as(code).isEqualTo(blanks(code, Language.VI));
        }
    }

    @Test
    void every_text_says_something_in_composed_characters() {
        for (Language language : Language.values()) {
            for (String code : TEXTS.codes(language)) {
                String text = TEXTS.get(code, language, Map.of());
                assertThat(text).as(code).isNotBlank().isEqualTo(text.strip());
                assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).as(code).isTrue();
                assertThat(blanks(code, language))
                        .as(code)
                        .allMatch(blank -> blank.matches("[A-Za-z]+"));
            }
        }
    }

    /// A code that stands in a file twice would hide one of its texts.
    @ParameterizedTest
    @ValueSource(strings = {"messages/platform_vi.properties", "messages/platform_en.properties"})
    void no_code_stands_twice(String file) throws IOException {
        List<String> codes = new ArrayList<>();
        for (URL url : Collections.list(getClass().getClassLoader().getResources(file))) {
            new String(url.openStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("="))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .forEach(codes::add);
        }
        assertThat(codes).isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    - | VI
                    '' | VI
                    vi | VI
                    en | EN
                    en-GB,en;q=0.8 | EN
                    vi-VN,vi;q=0.9,en;q=0.8 | VI
                    fr,en;q=0.5 | EN
                    fr | VI
                    * | VI
                    ;;; | VI
                    """)
    void the_language_is_the_first_of_ours_that_is_asked_for(String header, Language language) {
        assertThat(Language.preferred(header)).isEqualTo(language);
    }

    private static Set<String> blanks(String code, Language language) {
        return BLANK.matcher(TEXTS.get(code, language, Map.of()))
                .results()
                .map((MatchResult blank) -> blank.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
