package vn.sovang.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.sovang.kernel.Role;
import vn.sovang.query.testing.TestLog;
import vn.sovang.testdatabase.ApiContract;
import vn.sovang.testdatabase.TestDatabase;
import vn.sovang.testdatabase.TestTokens;
import vn.sovang.unit.UnitId;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// The service as it runs, over HTTP, for tests that bring a log of their own. It is started once;
/// `spring.properties` has it pause between classes, so no schedule runs beside the tests that
/// drive projections by hand.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(QueryServer.Tokens.class)
public abstract class QueryServer {
    private static final Duration BOUND = Duration.ofSeconds(20);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
    private static final JsonMapper JSON = new JsonMapper();

    /// Outside the build's folder: the provinces of the next run bear the same names.
    private static final Path CHECKPOINTS = folder();

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static @Nullable ApiContract contract;

    @Autowired private Environment environment;

    @TestConfiguration
    static class Tokens {
        @Bean
        JwtDecoder jwtDecoder(List<OAuth2TokenValidator<Jwt>> own) {
            return TestTokens.decoder(own);
        }
    }

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        TestDatabase database = TestDatabase.get();
        registry.add("SOVANG_MASTER_KEY", () -> "ab".repeat(32));
        registry.add("SOVANG_CHECKPOINTS", () -> CHECKPOINTS.resolve("signed").toString());
        registry.add("spring.datasource.url", database::jdbcUrl);
        registry.add("spring.datasource.username", () -> "sovang_query");
        registry.add("spring.datasource.password", () -> database.passwords().query());
        registry.add("SOVANG_ISSUER", () -> "http://localhost/nobody-asks");
        registry.add("logging.structured.format.console", () -> "");
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("so-vang-checkpoints");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Waits until everything in the log is projected.
    protected void follow(TestLog log) {
        await().atMost(BOUND)
                .pollInterval(BETWEEN_LOOKS)
                .untilAsserted(() -> {
                    for (JsonNode board :
                            read(log, Role.AUDITOR, "/api/projections").at("/items")) {
                        assertThat(board.at("/position").asLong())
                                .as(board.at("/name").asString())
                                .isEqualTo(log.head());
                    }
                });
    }

    protected JsonNode read(TestLog log, Role role, String path) throws Exception {
        HttpResponse<String> answer = send(get(log, role, null, path));
        assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    protected JsonNode readAs(TestLog log, Role role, UnitId unit, String path) throws Exception {
        HttpResponse<String> answer = send(get(log, role, unit, path));
        assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    protected HttpRequest.Builder get(TestLog log, Role role, @Nullable UnitId unit, String path) {
        String token =
                TestTokens.token(
                        "kiem-thu",
                        log.tenant().value(),
                        unit == null ? null : unit.value(),
                        role.claim());
        return request(path, token);
    }

    protected HttpRequest.Builder request(String path, String token) {
        return open(path).header("Authorization", "Bearer " + token);
    }

    /// Request without a token.
    protected HttpRequest.Builder open(String path) {
        return HttpRequest.newBuilder(
                URI.create(
                        "http://localhost:"
                                + environment.getRequiredProperty("local.server.port")
                                + path));
    }

    protected HttpResponse<String> send(HttpRequest.Builder asked)
            throws IOException, InterruptedException {
        HttpRequest request = asked.build();
        HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        holdToContract(request, answer);
        return answer;
    }

    /// Every answer is what the description of the API says.
    private void holdToContract(HttpRequest request, HttpResponse<String> answer)
            throws IOException, InterruptedException {
        String method = request.method().toLowerCase(Locale.ROOT);
        String path = request.uri().getRawPath();
        boolean isJson = answer.headers().firstValue("Content-Type").orElse("").contains("json");
        if (isJson && contract().operation(method, path).isPresent()) {
            assertThat(contract().faultsOfAnswer(method, path, answer.statusCode(), answer.body()))
                    .as(path)
                    .isEmpty();
        }
    }

    /// The description of the API, as this service answers it.
    protected ApiContract contract() throws IOException, InterruptedException {
        if (contract == null) {
            HttpRequest asked = open("/v3/api-docs").build();
            contract =
                    ApiContract.of(HTTP.send(asked, HttpResponse.BodyHandlers.ofString()).body());
        }
        return contract;
    }

    protected static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
