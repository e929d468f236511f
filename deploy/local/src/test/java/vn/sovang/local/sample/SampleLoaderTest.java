package vn.sovang.local.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class SampleLoaderTest {
    private static final SampleFile STORY =
            SampleFile.parse(
                    """
                    {"code": "S0", "plan": "S0/plan", "tenant": "ha-tinh", "steps": [
                      {"at": "2021-02-03T08:00:00+07:00", "as": "van-thu.so-ct.ha-tinh",
                       "attach": "letter.txt", "mediaType": "text/plain", "name": "Công văn.txt",
                       "remember": "letter"},
                      {"at": "2021-02-03T09:00:00+07:00", "as": "soan-thao.so-ct.ha-tinh",
                       "post": "/api/plans",
                       "body": {"id": "${id:S0/plan}", "scan": "${letter}"}},
                      {"at": "2021-02-04T09:00:00+07:00", "as": "giam-doc.so-ct.ha-tinh",
                       "post": "/api/plans/${id:S0/plan}/issue", "expect": 409}]}
                    """);

    private record Call(String path, String body, String bearer, String key, String time) {}

    private final List<Call> calls = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private HttpServer service;
    private int statusOfPlans = 201;

    @TempDir private Path folder;

    @BeforeEach
    void start() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/api/attachments", call -> answer(call, 201, "{\"hash\":\"h1\"}"));
        service.createContext(
                "/api/plans",
                call -> {
                    boolean isIssue = call.getRequestURI().getPath().endsWith("/issue");
                    answer(
                            call,
                            isIssue ? 409 : statusOfPlans,
                            isIssue ? "{\"code\":\"plan.too-early\"}" : "{\"position\":7}");
                });
        service.start();
    }

    @AfterEach
    void stop() {
        service.stop(0);
        http.close();
    }

    @Test
    void each_step_goes_out_with_its_time_its_key_and_the_token_of_its_post() {
        assertThat(loader().load(List.of(STORY))).containsEntry("S0", 7L);

        assertThat(calls)
                .extracting(Call::bearer)
                .containsExactly(
                        "Bearer token-of-van-thu.so-ct.ha-tinh",
                        "Bearer token-of-soan-thao.so-ct.ha-tinh",
                        "Bearer token-of-giam-doc.so-ct.ha-tinh");
        assertThat(calls)
                .extracting(Call::time)
                .containsExactly(
                        "2021-02-03T01:00:00Z", "2021-02-03T02:00:00Z", "2021-02-04T02:00:00Z");
        assertThat(calls)
                .extracting(Call::key)
                .containsExactlyElementsOf(STORY.steps().stream().map(SampleStep::key).toList());
        assertThat(said).last().asString().contains("3/3");
    }

    @Test
    void what_an_upload_answers_is_filled_into_later_steps() {
        loader().load(List.of(STORY));

        assertThat(calls.getFirst().body()).isEqualTo("Kính gửi: các phòng\n");
        assertThat(calls.get(1).body())
                .isEqualTo("{\"id\":\"%s\",\"scan\":\"h1\"}".formatted(STORY.plan()));
        assertThat(calls.get(2).path()).isEqualTo("/api/plans/" + STORY.plan() + "/issue");
    }

    @Test
    void an_unexpected_answer_stops_the_load_and_is_shown_with_its_step() {
        statusOfPlans = 422;

        assertThatThrownBy(() -> loader().load(List.of(STORY)))
                .isInstanceOf(SampleRefused.class)
                .hasMessageContaining("S0 #2")
                .hasMessageContaining("POST /api/plans")
                .hasMessageContaining("422 {\"position\":7}");
        assertThat(calls).hasSize(2);
    }

    @Test
    void an_interrupted_load_goes_on_at_the_step_that_failed() {
        statusOfPlans = 500;
        assertThatThrownBy(() -> loader().load(List.of(STORY))).isInstanceOf(SampleRefused.class);
        statusOfPlans = 201;
        calls.clear();

        loader().load(List.of(STORY));

        assertThat(calls).hasSize(2);
        assertThat(calls.getFirst().body()).contains("\"scan\":\"h1\"");
        assertThat(calls.getFirst().key()).isEqualTo(STORY.steps().get(1).key());
    }

    private SampleLoader loader() {
        return new SampleLoader(
                http,
                URI.create("http://localhost:%d/".formatted(service.getAddress().getPort())),
                post -> "token-of-" + post,
                folder.resolve("sample-done"),
                said::add);
    }

    private void answer(HttpExchange call, int status, String body) throws IOException {
        var headers = call.getRequestHeaders();
        calls.add(
                new Call(
                        call.getRequestURI().getPath(),
                        new String(call.getRequestBody().readAllBytes(), UTF_8),
                        headers.getFirst("Authorization"),
                        headers.getFirst("Idempotency-Key"),
                        headers.getFirst("X-Sample-Time")));
        byte[] bytes = body.getBytes(UTF_8);
        call.sendResponseHeaders(status, bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }
}
