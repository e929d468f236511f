package vn.sovang.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The description of all reads; that answers are as described is held in [QueryServer].
class DescribedReadsTest extends QueryServer {
    @Test
    void a_list_of_reports_is_described_by_reports_and_nothing_else() throws Exception {
        JsonNode list = contract().operation("get", "/api/reports").orElseThrow();

        assertThat(list.path("operationId").asString()).isEqualTo("listReports");
        assertThat(list.path("summary").asString()).isEqualTo("Báo cáo");
        String page = list.at("/responses/200/content/application~1json/schema/$ref").asString();
        assertThat(schema(page).at("/properties/items/items/$ref").asString())
                .isEqualTo("#/components/schemas/Report");
        assertThat(schema("#/components/schemas/Report").at("/properties").propertyNames())
                .contains("phase", "unitName", "daysLate");
        assertThat(list.at("/responses/200/content").propertyNames()).contains("text/csv");
    }

    @Test
    void every_operation_says_who_may_what_it_takes_and_how_it_refuses() throws Exception {
        Set<String> ids = new HashSet<>();
        for (JsonNode path : contract().document().path("paths")) {
            for (JsonNode operation : path) {
                String id = operation.path("operationId").asString();
                assertThat(ids.add(id)).as(id).isTrue();
                assertThat(operation.path("summary").asString()).as(id).isNotBlank();
                assertThat(operation.path("x-roles").isEmpty()).as(id).isFalse();
                assertThat(operation.at("/responses/403/x-problem-codes").isEmpty())
                        .as(id)
                        .isFalse();
                assertThat(names(operation))
                        .as(id)
                        .doesNotContain("caller", "request", "languages");
            }
        }
        assertThat(ids).hasSizeGreaterThan(40);
        assertThat(contract().document().at("/components/securitySchemes/bearer/scheme").asString())
                .isEqualTo("bearer");
    }

    private static List<String> names(JsonNode operation) {
        return operation
                .path("parameters")
                .valueStream()
                .map(parameter -> parameter.path("name").asString(""))
                .toList();
    }

    private JsonNode schema(String reference) throws Exception {
        return contract().document().at(reference.substring(1));
    }
}
