package vn.sovang.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import vn.sovang.catalogue.CommandRoute;
import vn.sovang.catalogue.CommandTable;

import java.net.URI;
import java.net.http.HttpRequest;

class OperationsTest extends CommandServer {
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
        assertThat(report.path("required").values())
                .extracting(JsonNode::asString)
                .contains("campaignId", "phase", "unitId", "content");
        assertThat(report.at("/properties/unitId/type").asString()).isEqualTo("string");
        assertThat(
                        reply.json()
                                .at("/components/schemas/PlannedPhase/properties/end/type")
                                .asString())
                .isEqualTo("string");
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
