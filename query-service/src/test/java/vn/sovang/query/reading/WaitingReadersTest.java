package vn.sovang.query.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.sovang.kernel.Role;
import vn.sovang.query.QueryServer;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.query.testing.TestLog;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/// Readers that wait for a position, beside others.
class WaitingReadersTest extends QueryServer {
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final SamplePlan sample = new SamplePlan();
    private final TestLog log = new TestLog();

    @Autowired private MeterRegistry metrics;

    @BeforeEach
    void aRegister() {
        log.append(sample.departmentRegistered());
        follow(log);
    }

    @Test
    void a_hundred_who_wait_ask_the_database_next_to_nothing_and_stop_nobody() throws Exception {
        long before = connectionsUsed();
        List<CompletableFuture<HttpResponse<String>>> waiting =
                waiting(100, "/api/units?atLeast=" + (log.head() + 1));

        assertThat(read(log, Role.VIEWER, "/api/units").at("/items")).hasSize(1);
        log.append(sample.districtRegistered());

        for (CompletableFuture<HttpResponse<String>> one : waiting) {
            HttpResponse<String> answer = one.get();
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            JsonNode read = JSON.readTree(answer.body());
            assertThat(read.at("/position").asLong()).isEqualTo(log.head());
            assertThat(read.at("/items")).hasSize(2);
        }
        assertThat(connectionsUsed() - before)
                .as("each looks before, looks after and reads; asking every 20 ms is far more")
                .isLessThan(1_000);
    }

    @Test
    void the_feed_waits_for_the_log_itself() throws Exception {
        CompletableFuture<HttpResponse<String>> waiting =
                waiting(1, "/api/events?atLeast=" + (log.head() + 1)).getFirst();
        log.append(sample.districtRegistered());

        assertThat(JSON.readTree(waiting.get().body()).at("/position").asLong())
                .isEqualTo(log.head());
    }

    @Test
    void more_than_can_wait_are_told_to_come_again() throws Exception {
        List<HttpResponse<String>> answers =
                waiting(300, "/api/units?atLeast=1000000").stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(answers).allMatch(answer -> List.of(200, 503).contains(answer.statusCode()));
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 503))
                .isNotEmpty()
                .allSatisfy(answer -> {
                    assertThat(JSON.readTree(answer.body()).at("/code").asString())
                            .isEqualTo("wait.too-many");
                    assertThat(JSON.readTree(answer.body()).at("/detail").asString())
                            .as("to somebody who never gave a position too")
                            .contains("đang cập nhật")
                            .doesNotContain("atLeast");
                    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
                });
    }

    @Test
    void a_table_of_many_pages_waits_once() throws Exception {
        IntStream.range(0, 250).forEach(_ -> log.append(new SamplePlan().departmentRegistered()));
        follow(log);
        double before = metrics.get("sovang.reading.waits").counter().count();

        HttpResponse<String> csv =
                send(get(log, Role.VIEWER, null, "/api/units?format=csv&atLeast=1000000"));

        assertThat(csv.body().lines()).hasSize(252);
        assertThat(metrics.get("sovang.reading.waits").counter().count() - before).isEqualTo(1);
    }

    private List<CompletableFuture<HttpResponse<String>>> waiting(int readers, String path) {
        HttpRequest request = get(log, Role.AUDITOR, null, path).build();
        return IntStream.range(0, readers)
                .mapToObj(_ -> HTTP.sendAsync(request, HttpResponse.BodyHandlers.ofString()))
                .toList();
    }

    private long connectionsUsed() {
        return metrics.get("hikaricp.connections.usage").timer().count();
    }
}
