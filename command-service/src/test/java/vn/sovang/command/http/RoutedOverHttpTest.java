package vn.sovang.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.protobuf.ByteString;

import io.axoniq.axonserver.grpc.MetaDataValue;
import io.axoniq.axonserver.grpc.command.Command;
import io.axoniq.axonserver.grpc.command.CommandResponse;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import vn.sovang.command.CommandServiceApplication;
import vn.sovang.kernel.TenantId;
import vn.sovang.report.ReportSubmitted;
import vn.sovang.testdatabase.TestAxonServer;
import vn.sovang.testdatabase.TestDatabase;
import vn.sovang.testdatabase.TestTokens;
import vn.sovang.unit.UnitRegistered;
import vn.sovang.unit.UnitRenamed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The service with routing on: the same answers, refusals and promises as without, whichever
/// instance takes a command, and while one of them leaves.
@ActiveProfiles("axon-server")
@Import(RoutedOverHttpTest.ByAClockOfItsOwn.class)
class RoutedOverHttpTest extends CommandServer {
    private static final TestAxonServer SERVER = new TestAxonServer(true);
    private static final Duration BOUND = Duration.ofSeconds(30);
    private static final int UNITS = 20;
    private static final int LARGEST_BODY = 1 << 20;
    private static final Duration TOKENS_END = Duration.ofHours(2);
    private static final AtomicReference<Duration> AHEAD = new AtomicReference<>(Duration.ZERO);

    @Autowired Environment environment;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry properties) {
        properties.add("axon.axonserver.servers", SERVER::address);
        properties.add("axon.axonserver.context", () -> "sovang");
        properties.add("axon.axonserver.ssl-enabled", () -> false);
        properties.add("axon.axonserver.reconnect-interval", () -> 100);
        properties.add("axon.axonserver.heartbeat.enabled", () -> false);
        properties.add("sovang.routing.answer-within", () -> "3s");
    }

    /// Judges tokens by a clock that a test may put forward.
    @TestConfiguration(proxyBeanMethods = false)
    static class ByAClockOfItsOwn {
        @Bean
        @Primary
        JwtDecoder decoderByAClock(List<OAuth2TokenValidator<Jwt>> own) {
            return TestTokens.decoder(
                    own,
                    new Clock() {
                        @Override
                        public ZoneId getZone() {
                            return ZoneOffset.UTC;
                        }

                        @Override
                        public Clock withZone(ZoneId zone) {
                            return this;
                        }

                        @Override
                        public Instant instant() {
                            return Clock.systemUTC().instant().plus(AHEAD.get());
                        }
                    });
        }
    }

    @AfterEach
    void now() {
        AHEAD.set(Duration.ZERO);
    }

    @AfterAll
    static void end() {
        SERVER.close();
    }

    @Test
    void a_command_is_answered_and_refused_as_ever_and_its_key_is_kept() {
        UUID unit = Sample.id();
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());

        Reply done = post(as("tenant-admin"), "/api/units", Sample.unit(unit, "Tổ một"), key);
        Reply again = post(as("tenant-admin"), "/api/units", Sample.unit(unit, "Tổ một"), key);
        Reply twice = post(as("tenant-admin"), "/api/units", Sample.unit(unit, "Tổ một"));
        Reply unread = post(as("tenant-admin"), "/api/units", "{\"name\":1}");
        Reply forbidden = post(as("auditor"), "/api/units", Sample.unit(unit, "Tổ một"));

        created(done);
        assertThat(again.body()).isEqualTo(done.body());
        assertThat(twice.status()).isEqualTo(409);
        assertThat(twice.code()).isEqualTo("unit.exists");
        assertThat(unread.status()).isEqualTo(400);
        assertThat(unread.json().path("errors").size()).isGreaterThan(1);
        assertThat(forbidden.code()).isEqualTo("caller.role-missing");
        assertThat(all(UnitRegistered.class)).hasSize(1);
        assertThat(SERVER.seen()).anyMatch(command -> command.getName().startsWith("unit/"));
        assertThat(SERVER.called())
                .allMatch(method ->
                        method.matches(".*\\.(control\\.Platform|command\\.Command)Service/.*"));
        assertThat(readiness()).isEqualTo(200);
    }

    @Test
    void without_the_server_the_service_is_not_ready_and_the_same_key_is_answered_later() {
        UUID unit = Sample.id();
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());

        SERVER.goAway();
        await().atMost(BOUND).until(() -> readiness() == 503);
        Reply unanswered = post(as("tenant-admin"), "/api/units", Sample.unit(unit, "Tổ"), key);
        SERVER.comeBack();
        await().atMost(BOUND).until(() -> readiness() == 200);

        assertThat(unanswered.status()).isEqualTo(503);
        assertThat(unanswered.code()).isEqualTo("command.unanswered");
        assertThat(unanswered.response().headers().firstValue("Retry-After")).isPresent();
        created(post(as("tenant-admin"), "/api/units", Sample.unit(unit, "Tổ"), key));
        assertThat(all(UnitRegistered.class)).hasSize(1);
    }

    @Test
    void a_command_whose_token_ends_while_it_waits_is_refused_and_not_done() throws Exception {
        String unit = Sample.unit(Sample.id(), "Tổ");
        CompletableFuture<Reply> waiting = new CompletableFuture<>();

        SERVER.fallSilent();
        var _ =
                Thread.ofVirtual()
                        .start(() ->
                                waiting.complete(post(as("tenant-admin"), "/api/units", unit)));
        await().atMost(BOUND).pollInterval(Duration.ofMillis(10)).until(SERVER::holds);
        AHEAD.set(TOKENS_END);
        SERVER.handOn();
        Reply late = waiting.get(BOUND.toSeconds(), TimeUnit.SECONDS);

        assertThat(late.status()).as(late.body()).isEqualTo(401);
        assertThat(late.code()).isEqualTo("caller.no-token");
        assertThat(late.response().headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(events()).isEmpty();
    }

    @Test
    void a_command_that_somebody_repeats_by_the_server_has_one_effect_and_none_elsewhere()
            throws Exception {
        String other = TestDatabase.get().freshTenant();
        created(post(as("tenant-admin"), "/api/units", Sample.unit(Sample.id(), "Tổ một")));
        Command sent = SERVER.seen().getLast();
        String body = sent.getPayload().getData().toStringUtf8();

        CommandResponse again = repeated(sent);
        CommandResponse elsewhere =
                repeated(
                        sent.toBuilder()
                                .putMetaData("tenant", text(other))
                                .putMetaData("routing", text(other + "/x"))
                                .build());
        CommandResponse ofNowhere =
                repeated(
                        sent.toBuilder()
                                .putMetaData(
                                        "token",
                                        text(
                                                TestTokens.token(
                                                        "thu.tenant-admin",
                                                        "khong-co",
                                                        null,
                                                        "tenant-admin")))
                                .build());
        AHEAD.set(TOKENS_END);
        CommandResponse late = repeated(sent);
        Command.Builder underAnotherKey = sent.toBuilder();
        underAnotherKey
                .getPayloadBuilder()
                .setData(
                        ByteString.copyFromUtf8(
                                body.replaceFirst("\"key\":\"[^\"]+", "\"key\":\"khac")));
        CommandResponse lateAndNew = repeated(underAnotherKey.build());

        assertThat(again.getPayload().getType()).isEqualTo("sovang.done");
        assertThat(elsewhere.getPayload().getData()).isEqualTo(again.getPayload().getData());
        assertThat(ofNowhere.getPayload().getData().toStringUtf8())
                .contains("403", "caller.tenant-unknown");
        for (CommandResponse refused : List.of(late, lateAndNew)) {
            assertThat(refused.getPayload().getType()).isEqualTo("sovang.invalid");
            assertThat(refused.getPayload().getData().toStringUtf8())
                    .contains("401", "caller.no-token");
        }
        assertThat(all(UnitRegistered.class)).hasSize(1);
        assertThat(log.read(new TenantId(other), 0, 10)).isEmpty();
    }

    @Test
    void a_body_as_large_as_may_be_is_answered_and_a_larger_one_goes_nowhere() {
        String unit = Sample.unit(Sample.id(), "Tổ");
        int room = LARGEST_BODY - unit.getBytes(StandardCharsets.UTF_8).length;

        Reply largest = post(as("tenant-admin"), "/api/units", unit + " ".repeat(room));
        int before = SERVER.seen().size();
        Reply larger = post(as("tenant-admin"), "/api/units", unit + " ".repeat(room + 1));

        created(largest);
        assertThat(larger.status()).isEqualTo(413);
        assertThat(larger.code()).isEqualTo("body.too-large");
        assertThat(SERVER.seen()).hasSize(before);
    }

    @Test
    void a_refusal_is_bounded_however_much_is_wrong_and_breaks_no_connection() {
        String fields =
                IntStream.range(0, 80_000)
                        .mapToObj("\"x%d\":1"::formatted)
                        .collect(Collectors.joining(",", "{", "}"));

        Reply refused = post(as("tenant-admin"), "/api/units", fields);

        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("fields.several");
        assertThat(refused.json().path("errors").size()).isEqualTo(100);
        created(post(as("tenant-admin"), "/api/units", Sample.unit(Sample.id(), "Tổ")));
    }

    @Test
    void an_id_as_long_as_a_body_is_refused_before_it_routes_anything() throws Exception {
        String id = "a".repeat(LARGEST_BODY - 1_000);
        int before = SERVER.seen().size();

        String inAddress = refusalOfAddress(id);
        int after = SERVER.seen().size();
        Reply inBody = post(as("tenant-admin"), "/api/units", "{\"unitId\":\"%s\"}".formatted(id));

        assertThat(inAddress).startsWith("HTTP/1.1 400 ");
        assertThat(after).isEqualTo(before);
        assertThat(inBody.status()).isEqualTo(400);
        assertThat(inBody.body()).hasSizeLessThan(2_000);
        assertThat(SERVER.seen())
                .allSatisfy(command ->
                        assertThat(TestAxonServer.routingKey(command)).hasSizeLessThan(100));
    }

    /// First line of the answer to a command whose address holds an id. It comes before all is
    /// sent.
    private String refusalOfAddress(String id) throws IOException {
        try (Socket line = new Socket("localhost", port)) {
            line.setSoTimeout((int) BOUND.toMillis());
            try {
                line.getOutputStream()
                        .write(
                                "POST /api/units/%s/rename HTTP/1.1\r\nHost: localhost\r\n\r\n"
                                        .formatted(id)
                                        .getBytes(StandardCharsets.UTF_8));
            } catch (SocketException closed) {
                assertThat(closed).isNotNull(); // it need not read what it refuses
            }
            return new BufferedReader(
                            new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
        }
    }

    private static MetaDataValue text(String text) {
        return MetaDataValue.newBuilder().setTextValue(text).build();
    }

    private static CommandResponse repeated(Command command) throws Exception {
        return SERVER.send(
                        "sovang",
                        command.toBuilder()
                                .setMessageIdentifier(UUID.randomUUID().toString())
                                .build())
                .get(BOUND.toSeconds(), TimeUnit.SECONDS);
    }

    @Test
    void two_instances_are_as_one_also_while_one_of_them_leaves() throws Exception {
        int first = port;
        try (ConfigurableApplicationContext other = another()) {
            int second = ((ServletWebServerApplicationContext) other).getWebServer().getPort();
            UUID unit = Sample.id();
            created(post(as("tenant-admin"), "/api/units", Sample.unit(unit, "Tổ")));
            for (int turn = 1; turn <= 6; turn++) {
                port = turn % 2 == 0 ? first : second;
                Reply renamed =
                        post(
                                as("tenant-admin"),
                                "/api/units/" + unit + "/rename",
                                """
                                {"name":"Tổ %d","validFrom":"%s","basis":"QĐ 2"}
                                """
                                        .formatted(turn, LocalDate.of(2020, 1, 1).plusDays(turn)));
                assertThat(renamed.json().path("version").asInt())
                        .as(renamed.body())
                        .isEqualTo(turn);
            }

            Thread leaving = null;
            for (int one = 0; one < UNITS; one++) {
                port = one % 2 == 0 ? first : second;
                registerUnlessGone(first, Sample.unit(Sample.id(), "Tổ số " + one));
                if (one == UNITS / 3) {
                    leaving = Thread.ofVirtual().start(other::close);
                }
            }
            assertThat(leaving).isNotNull();
            leaving.join(BOUND);

            assertThat(all(UnitRenamed.class)).hasSize(6);
            assertThat(all(UnitRegistered.class))
                    .extracting(UnitRegistered::name)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(-1, UNITS)
                                    .mapToObj(one -> one < 0 ? "Tổ" : "Tổ số " + one)
                                    .toList());
        } finally {
            port = first;
        }
    }

    @Test
    void a_file_sent_to_one_instance_is_there_for_a_command_sent_to_another() {
        int first = port;
        UUID unit = Sample.id();
        UUID plan = Sample.id();
        UUID campaign = Sample.id();
        launched(campaign, plan, Sample.plan(plan, "KH"), unit);
        try (ConfigurableApplicationContext other = another()) {
            Reply file =
                    post(
                            as("unit-clerk", unit),
                            "/api/attachments",
                            "%PDF-1.4 báo cáo",
                            Map.of("Content-Type", "application/pdf"));
            String hash = file.json().path("hash").asString();

            port = ((ServletWebServerApplicationContext) other).getWebServer().getPort();
            Reply named =
                    post(
                            as("unit-clerk", unit),
                            "/api/reports",
                            Sample.report(Sample.id(), campaign, "1", unit)
                                    .replace("[]", "[\"%s\"]".formatted(hash)));

            created(named);
            assertThat(all(ReportSubmitted.class))
                    .singleElement()
                    .satisfies(report ->
                            assertThat(report.content().attachments()).containsExactly(hash));
        } finally {
            port = first;
        }
    }

    /// Sends until there is an answer, under one key; at the first instance once the other is gone.
    private void registerUnlessGone(int first, String body) {
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        await().atMost(BOUND)
                .pollDelay(Duration.ZERO)
                .until(() -> {
                    try {
                        Reply reply = post(as("tenant-admin"), "/api/units", body, key);
                        assertThat(reply.status()).as(reply.body()).isIn(201, 503);
                        return reply.status() == 201;
                    } catch (UncheckedIOException gone) {
                        port = first;
                        return false;
                    }
                });
    }

    /// A second instance of the service, with the settings of the first.
    private ConfigurableApplicationContext another() {
        return new SpringApplicationBuilder(CommandServiceApplication.class, TrustsTestTokens.class)
                .profiles("axon-server")
                .properties("SERVER_PORT=0")
                .run(
                        Stream.of(
                                        "SOVANG_DB_URL",
                                        "SOVANG_DB_USER",
                                        "SOVANG_DB_PASSWORD",
                                        "SOVANG_ISSUER",
                                        "SOVANG_LOG_FORMAT",
                                        "SOVANG_MASTER_KEY",
                                        "axon.axonserver.servers",
                                        "axon.axonserver.context",
                                        "axon.axonserver.ssl-enabled",
                                        "axon.axonserver.heartbeat.enabled",
                                        "sovang.routing.answer-within")
                                .map(name -> "--" + name + "=" + environment.getProperty(name))
                                .toArray(String[]::new));
    }

    private int readiness() {
        return send(HttpRequest.newBuilder(
                                URI.create(
                                        "http://localhost:" + port + "/actuator/health/readiness"))
                        .build())
                .status();
    }
}
