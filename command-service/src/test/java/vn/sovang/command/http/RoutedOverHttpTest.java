package vn.sovang.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import vn.sovang.command.CommandServiceApplication;
import vn.sovang.testdatabase.TestAxonServer;
import vn.sovang.unit.UnitRegistered;
import vn.sovang.unit.UnitRenamed;

import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The service with routing on: the same answers, refusals and promises as without, whichever
/// instance takes a command, and while one of them leaves.
@ActiveProfiles("axon-server")
class RoutedOverHttpTest extends CommandServer {
    private static final TestAxonServer SERVER = new TestAxonServer(true);
    private static final Duration BOUND = Duration.ofSeconds(30);
    private static final int UNITS = 20;

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
        assertThat(SERVER.seen()).anyMatch(command -> command.getName().equals("unit"));
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
