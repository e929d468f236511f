package vn.sovang.local.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.util.HashMap;
import java.util.Map;

class PlaceholdersTest {
    private final Map<String, String> remembered = new HashMap<>();
    private final Placeholders placeholders = new Placeholders(remembered);

    @Test
    void an_id_comes_from_its_name() {
        assertThat(placeholders.fill("/api/plans/${id:S0/plan}/issue"))
                .isEqualTo("/api/plans/" + SampleIds.of("S0/plan") + "/issue");
    }

    @Test
    void a_unit_is_the_id_of_its_name_as_a_unit() {
        assertThat(placeholders.fill("${unit:so-ct.ha-tinh}"))
                .isEqualTo(SampleIds.of("unit:so-ct.ha-tinh").toString());
    }

    @Test
    void a_variable_is_what_an_earlier_step_remembered() {
        remembered.put("scan", "a$1\\b");

        assertThat(placeholders.fill("<${scan}|${scan}>")).isEqualTo("<a$1\\b|a$1\\b>");
    }

    @Test
    void an_unknown_variable_is_named() {
        remembered.put("scan", "x");

        assertThatThrownBy(() -> placeholders.fill("${skan}"))
                .hasMessageContaining("${skan}")
                .hasMessageContaining("[scan]");
    }

    @Test
    void all_texts_of_a_body_are_filled_and_nothing_else_changes() {
        remembered.put("scan", "abc");
        var body =
                JsonMapper.shared()
                        .readTree(
                                """
                                {"a": "${scan}", "${scan}": 1.5, "list": [null, true, {"b": "x ${scan}"}]}
                                """);

        assertThat(placeholders.fill(body))
                .hasToString(
                        "{\"a\":\"abc\",\"${scan}\":1.5,\"list\":[null,true,{\"b\":\"x abc\"}]}");
    }
}
