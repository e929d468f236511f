package vn.sovang.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.sovang.campaign.CampaignLaunched;
import vn.sovang.command.CommandServiceApplication;
import vn.sovang.kernel.TenantId;
import vn.sovang.log.AppendRequest;
import vn.sovang.log.EventLog;
import vn.sovang.log.NewEvent;
import vn.sovang.log.Outcome;
import vn.sovang.log.RecordedEvent;
import vn.sovang.platform.json.EventJson;
import vn.sovang.testdatabase.ApiContract;
import vn.sovang.testdatabase.TestDatabase;
import vn.sovang.testdatabase.TestTokens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// The service on a real port and a real database; each test has a province of its own.
@SpringBootTest(
        classes = CommandServiceApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "SOVANG_ISSUER=http://localhost",
            "SOVANG_LOG_FORMAT=",
            "SOVANG_MASTER_KEY=" + CommandServer.MASTER_KEY
        })
@Import(CommandServer.TrustsTestTokens.class)
abstract class CommandServer {
    /// Made up for the tests.
    static final String MASTER_KEY =
            "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static @Nullable ApiContract contract;

    @LocalServerPort int port;
    @Autowired EventLog log;

    /// Roles whose posts are of an organisation: in these tests of the first unit of the province.
    private static final Set<String> OF_AN_ORGANISATION =
            Set.of(
                    "drafter",
                    "office-clerk",
                    "office-head",
                    "council-member",
                    "council-secretary",
                    "leader");

    private final Map<String, UUID> firstUnits = new HashMap<>();

    String tenant = "";

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        TestDatabase database = TestDatabase.get();
        properties.add("SOVANG_DB_URL", database::jdbcUrl);
        properties.add("SOVANG_DB_USER", () -> "sovang_command");
        properties.add("SOVANG_DB_PASSWORD", () -> database.passwords().command());
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class TrustsTestTokens {
        @Bean
        JwtDecoder decoder(List<OAuth2TokenValidator<Jwt>> own) {
            return TestTokens.decoder(own);
        }
    }

    /// Answer that came back.
    record Reply(int status, String body, HttpResponse<String> response) {
        JsonNode json() {
            return JSON.readTree(body);
        }

        String code() {
            return json().path("code").asString("");
        }
    }

    @BeforeEach
    void ownProvince() {
        tenant = TestDatabase.get().freshTenant();
    }

    String as(String role) {
        String where = role.equals("platform-operator") ? "cho-phan-tinh" : tenant;
        UUID unit = OF_AN_ORGANISATION.contains(role) ? firstUnits.get(where) : null;
        return TestTokens.token("thu." + role, where, unit, role);
    }

    String as(String role, UUID unit) {
        return TestTokens.token("thu." + role + "." + unit, tenant, unit, role);
    }

    /// Sends a command with a key of its own.
    Reply post(String token, String path, String body) {
        return post(token, path, body, Map.of("Idempotency-Key", UUID.randomUUID().toString()));
    }

    Reply post(String token, String path, String body, Map<String, String> headers) {
        return post(token, path, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    Reply post(String token, String path, byte[] body, Map<String, String> headers) {
        Reply reply = sent(token, path, body, headers);
        if (path.equals("/api/units") && reply.status() == 201) {
            firstUnits.putIfAbsent(
                    province(token), UUID.fromString(reply.json().path("id").asString()));
        }
        return reply;
    }

    private static String province(String token) {
        byte[] claims = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
        return JSON.readTree(claims).path("tenant").asString();
    }

    private Reply sent(String token, String path, byte[] body, Map<String, String> headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Authorization", "Bearer " + token)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        if (!headers.containsKey("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        headers.forEach(request::header);
        Reply reply = send(request.build());
        holdToContract(path, body, reply);
        return reply;
    }

    /// Holds everything taken, answered and refused to the description of the API.
    private void holdToContract(String path, byte[] body, Reply reply) {
        ApiContract contract = contract();
        if (contract.operation("post", path).isEmpty()) {
            return;
        }
        if (reply.status() / 100 == 2) {
            assertThat(contract.faultsOfBody("post", path, body)).isEmpty();
        }
        assertThat(contract.faultsOfAnswer("post", path, reply.status(), reply.body())).isEmpty();
    }

    /// The description of the API, as this service answers it.
    ApiContract contract() {
        if (contract == null) {
            URI address = URI.create("http://localhost:" + port + "/v3/api-docs");
            contract = ApiContract.of(send(HttpRequest.newBuilder(address).build()).body());
        }
        return contract;
    }

    Reply send(HttpRequest request) {
        try {
            HttpResponse<String> response =
                    HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.body(), response);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    List<RecordedEvent> events() {
        return log.read(new TenantId(tenant), 0, 10_000);
    }

    /// The province's events of one kind, in their order.
    <E> List<E> all(Class<E> kind) {
        return events().stream()
                .map(RecordedEvent::payload)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /// Writes a launch as one that was decided before what stands in the log now.
    void record(CampaignLaunched launched) {
        record("Campaign", launched.campaignId(), "campaign.launched", launched);
    }

    /// Writes the first event of a record that only the platform itself begins.
    void record(String kind, Object id, String name, Object payload) {
        NewEvent event =
                new NewEvent(
                        kind,
                        id.toString(),
                        0,
                        Sample.id(),
                        name,
                        1,
                        new EventJson().mapper().writeValueAsBytes(payload),
                        "{}".getBytes(StandardCharsets.UTF_8),
                        null);
        assertThat(
                        log.append(
                                new TenantId(tenant),
                                AppendRequest.of(List.of(event), events().getLast().recordedAt())))
                .isInstanceOf(Outcome.Appended.class);
    }

    /// A campaign under a plan that was drafted and issued for it.
    UUID campaignOf(UUID... units) {
        UUID campaign = Sample.id();
        created(
                post(
                        as("leader"),
                        "/api/campaigns",
                        Sample.launch(campaign, issuedPlan("KH-2021"), "nam-2021", units)));
        return campaign;
    }

    /// Registers a department and launches a campaign for it, under a plan of this draft.
    void launched(UUID campaign, UUID plan, String draft, UUID department) {
        created(
                post(
                        as("tenant-admin"),
                        "/api/units",
                        Sample.department(department, "Sở Công Thương")));
        created(post(as("drafter"), "/api/plans", draft));
        ok(post(as("leader"), "/api/plans/%s/issue".formatted(plan), Sample.issue()));
        created(
                post(
                        as("leader"),
                        "/api/campaigns",
                        Sample.launch(campaign, plan, "nam-2021", department)));
    }

    /// A plan that was drafted and issued.
    UUID issuedPlan(String code) {
        return issuedPlan(code, "12");
    }

    UUID issuedPlan(String code, String number) {
        UUID plan = Sample.id();
        created(post(as("drafter"), "/api/plans", Sample.plan(plan, code)));
        ok(
                post(
                        as("leader"),
                        "/api/plans/%s/issue".formatted(plan),
                        Sample.issue().replace("\"12\"", "\"" + number + "\"")));
        return plan;
    }

    /// Answers to acts that come at the same moment, in their order.
    static List<Reply> together(List<Callable<Reply>> acts) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Reply>> running = new ArrayList<>();
            for (Callable<Reply> act : acts) {
                running.add(
                        threads.submit(() -> {
                            start.await();
                            return act.call();
                        }));
            }
            start.countDown();
            List<Reply> replies = new ArrayList<>();
            for (Future<Reply> one : running) {
                replies.add(one.get());
            }
            return replies;
        }
    }

    static void ok(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    }

    static void created(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
    }
}
