package vn.sovang.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import vn.sovang.catalogue.CommandRoute;
import vn.sovang.catalogue.CommandTable;
import vn.sovang.command.edge.CommandDoor;
import vn.sovang.kernel.Role;
import vn.sovang.testdatabase.TestDatabase;

import java.net.URI;
import java.net.http.HttpRequest;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class OperationsTest extends CommandServer {
    /// Longest path of which a body is made.
    private static final int DEEP_ENOUGH = 60;

    @Autowired ApplicationContext context;

    @Test
    void commands_are_not_routed_unless_somebody_asks_for_it() {
        assertThat(context.getBeanNamesForType(CommandDoor.class)).containsExactly("commandGate");
        assertThat(context.getBeanDefinitionNames())
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).contains("axonserver"));
    }

    @Test
    void the_log_advertises_nothing() {
        assertThat(LoggerFactory.getLogger("org.axonframework.config.AxonIQConsoleModule"))
                .matches(logger -> !logger.isInfoEnabled());
    }

    @Test
    void the_description_names_every_command_with_its_body_and_needs_no_token() {
        Reply reply = get("/v3/api-docs");

        assertThat(reply.status()).isEqualTo(200);
        JsonNode paths = reply.json().path("paths");
        assertThat(paths.propertyNames())
                .containsAll(CommandTable.ROUTES.stream().map(CommandRoute::path).toList())
                .contains("/api/attachments")
                .doesNotContain("/api/{collection}");
        JsonNode report = reply.json().at("/components/schemas/SubmitReport");
        assertThat(texts(report.path("required")))
                .containsExactlyInAnyOrder("campaignId", "phase", "unitId", "content");
        assertThat(report.at("/properties/unitId/format").asString()).isEqualTo("uuid");
        assertThat(report.at("/properties/lateReason").isObject()).isTrue();
        JsonNode submit = reply.json().at("/paths/~1api~1reports/post");
        assertThat(submit.path("summary").asString()).isEqualTo("Nộp báo cáo");
        assertThat(submit.path("description").asString()).contains("unit-clerk");
        assertThat(texts(submit.at("/responses/409/x-problem-codes")))
                .contains("report.submitted-already", "campaign.unit-out-of-scope");
        JsonNode item = reply.json().at("/components/schemas/AwardItem");
        assertThat(item.path("oneOf").size()).isEqualTo(2);
        assertThat(item.at("/discriminator/mapping/form").asString())
                .isEqualTo("#/components/schemas/FormItem");
    }

    /// Parts of one name mean different things in different records.
    @ParameterizedTest
    @CsvSource({
        "SubmitReport, content, Báo cáo",
        "AmendPlan, content, Toàn văn kế hoạch sau khi sửa đổi",
        "YearSpan, first, Năm đầu",
        "PlanContent, campaigns, Các phong trào",
        "LinkParent, parent, Căn cứ trong kế hoạch",
    })
    void a_part_is_described_as_that_of_its_own_record(String record, String part, String words) {
        assertThat(
                        get("/v3/api-docs")
                                .json()
                                .at("/components/schemas/%s/properties/%s".formatted(record, part))
                                .toString())
                .contains(words);
    }

    @Test
    void what_the_description_requires_is_what_the_service_misses() {
        for (CommandRoute route : CommandTable.ROUTES) {
            Set<String> required = new TreeSet<>();
            String path = route.path().replace("{id}", Sample.id().toString());
            JsonNode shape =
                    contract()
                            .operation("post", path)
                            .orElseThrow()
                            .at("/requestBody/content/application~1json/schema");
            String role =
                    route.roles().stream().map(Role::claim).sorted().findFirst().orElseThrow();

            JsonNode empty = emptiest(shape, "", required);
            Reply reply = post(as(role), path, empty.toString());

            if (!required.isEmpty()) {
                Set<String> missed = new TreeSet<>();
                for (JsonNode error : reply.json().path("errors")) {
                    if (error.path("code").asString().equals("field.required")) {
                        missed.add(error.path("field").asString());
                    }
                }
                assertThat(missed).as(route.path()).isEqualTo(required);
            }
        }
    }

    /// A body that has every record of the shape and nothing in any of them.
    private JsonNode emptiest(JsonNode described, String path, Set<String> required) {
        ObjectNode body = JSON.createObjectNode();
        JsonNode shape = resolved(described);
        List<String> needed = texts(shape.path("required"));
        for (Map.Entry<String, JsonNode> entry : shape.path("properties").properties()) {
            String name = entry.getKey();
            JsonNode part = entry.getValue();
            JsonNode element = resolved(part.has("items") ? part.path("items") : part);
            String at = path + name;
            // A record may hold others of its own kind.
            if (!element.has("properties") || path.length() > DEEP_ENOUGH) {
                if (needed.contains(name)) {
                    required.add(at);
                }
            } else if (part.has("items")) {
                body.putArray(name).add(emptiest(element, at + "[0].", required));
            } else {
                body.set(name, emptiest(element, at + ".", required));
            }
        }
        return body;
    }

    private JsonNode resolved(JsonNode shape) {
        JsonNode reference = shape.path("$ref");
        return reference.isString()
                ? contract().document().at(reference.stringValue().substring(1))
                : shape;
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    @Test
    void health_readiness_and_metrics_answer_without_a_token_and_name_no_province() {
        assertThat(get("/actuator/health").json().path("status").asString()).isEqualTo("UP");
        assertThat(get("/actuator/health/readiness").json().path("status").asString())
                .isEqualTo("UP");
        Reply metrics = get("/actuator/prometheus");
        assertThat(metrics.status()).isEqualTo(200);
        assertThat(metrics.body())
                .contains("hikaricp_connections_active", "http_server_requests")
                .doesNotContain(tenant);
        assertThat(get("/actuator/env").status()).isIn(401, 404);
        assertThat(get("/swagger-ui.html").status()).isIn(200, 302);
    }

    @Test
    void a_stuck_lock_is_told_by_readiness() throws Exception {
        String unit = Sample.unit(Sample.id(), "Phòng Một");
        String token = as("tenant-admin");
        try (Connection stuck = TestDatabase.get().superuserDataSource().getConnection();
                Statement statement = stuck.createStatement()) {
            stuck.setAutoCommit(false);
            statement.execute(
                    "select * from log.head where tenant_id = '%s' for update".formatted(tenant));
            CompletableFuture<Reply> waiting =
                    CompletableFuture.supplyAsync(() -> post(token, "/api/units", unit));

            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() ->
                            assertThat(get("/actuator/health/readiness").status()).isEqualTo(503));
            stuck.rollback();
            created(waiting.get(30, TimeUnit.SECONDS));
        }

        assertThat(get("/actuator/health/readiness").status()).isEqualTo(200);
    }

    @Test
    void each_command_has_a_metric_series_of_its_own() {
        CommandTable.ROUTES.forEach(
                route -> post(as("auditor"), route.path().replace("{id}", "1"), "{}"));

        String metrics = get("/actuator/prometheus").body();
        assertThat(CommandTable.ROUTES)
                .allSatisfy(route ->
                        assertThat(metrics)
                                .containsPattern(
                                        "http_server_requests_seconds_count\\{[^}]*uri=\"\\Q"
                                                + route.path()
                                                + "\\E\""));
    }

    private Reply get(String path) {
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build());
    }
}
