package vn.sovang.query.difference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;

class FieldDifferencesTest {
    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            textBlock =
                    """
                    {"a":1}                            | {"a":2}                                    | a: 1 → 2
                    {"a":{"b":1}}                      | {"a":{"b":2}}                              | a.b: 1 → 2
                    {"a":[1,2]}                        | {"a":[1,3]}                                | a: [1,2] → [1,3]
                    {"a":[]}                           | {"a":[{"b":1}]}                            | a[0]: null → {"b":1}
                    {"a":[{"b":1},{"b":2},{"b":3}]}    | {"a":[{"b":1},{"b":3}]}                    | a[1]: {"b":2} → null
                    {"a":[{"b":1},{"b":3}]}            | {"a":[{"b":1},{"b":2},{"b":3}]}            | a[1]: null → {"b":2}
                    {"a":[{"b":1,"c":1},{"b":2,"c":2}]}| {"a":[{"b":1,"c":1},{"b":2,"c":9}]}        | a[1].c: 2 → 9
                    {"a":[{"b":[{"c":1}]}]}            | {"a":[{"b":[{"c":1},{"c":2}]}]}            | a[0].b[1]: null → {"c":2}
                    {"position":1,"asOf":"x","on":"y"} | {"position":2,"asOf":"z","on":"w"}         | ''
                    """)
    void of_a_list_of_records_what_came_went_or_changed_is_told(
            String before, String after, String told) {
        assertThat(FieldDifferences.between(JSON.readTree(before), JSON.readTree(after)))
                .extracting(field ->
                        "%s: %s → %s".formatted(field.field(), field.before(), field.after()))
                .isEqualTo(told.isEmpty() ? List.of() : List.of(told));
    }
}
