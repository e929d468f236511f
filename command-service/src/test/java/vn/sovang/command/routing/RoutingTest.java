package vn.sovang.command.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;

import com.google.protobuf.ByteString;

import io.axoniq.axonserver.grpc.MetaDataValue;
import io.axoniq.axonserver.grpc.SerializedObject;
import io.axoniq.axonserver.grpc.command.Command;
import io.axoniq.axonserver.grpc.command.CommandResponse;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.util.GrpcMessageSizeInterceptor;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

import vn.sovang.catalogue.CommandRoute;
import vn.sovang.catalogue.CommandTable;
import vn.sovang.command.edge.CommandAnswer;
import vn.sovang.command.edge.CommandDoor;
import vn.sovang.command.edge.CommandRequest;
import vn.sovang.kernel.InvalidValue;
import vn.sovang.kernel.Rejection;
import vn.sovang.kernel.Role;
import vn.sovang.kernel.TenantId;
import vn.sovang.log.UnknownTenant;
import vn.sovang.platform.limit.Limits;
import vn.sovang.platform.limit.Transfers;
import vn.sovang.platform.security.Caller;
import vn.sovang.platform.web.CorrelationFilter;
import vn.sovang.platform.web.InvalidRequest;
import vn.sovang.platform.web.Overloaded;
import vn.sovang.platform.web.RefusedFields;
import vn.sovang.testdatabase.TestAxonServer;
import vn.sovang.unit.RenameUnit;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/// Instances that route to each other by a server that speaks Axon Server's protocol.
class RoutingTest {
    private static final Duration BOUND = Duration.ofSeconds(20);

    /// Less than the connector waits by itself at a stop.
    private static final Duration LESS_THAN_USUAL = Duration.ofSeconds(4);

    private static final String DEFAULT = "default";
    private static final String LANGUAGE = LanguageMark.of(CommandTable.ROUTES);
    private static final String OPENED =
            "io.axoniq.axonserver.grpc.command.CommandService/OpenStream";

    /// Bytes of a message that Axon Server takes, as it is delivered.
    private static final int LARGEST_OF_SERVER = 4 << 20;

    private static final String BODY = "{\"name\": \"Tổ một\"}";
    private static final CommandRoute RENAME =
            CommandTable.ROUTES.stream()
                    .filter(route -> route.command() == RenameUnit.class)
                    .findFirst()
                    .orElseThrow();

    private final TestAxonServer server = new TestAxonServer(true);
    private final List<Instance> instances = new ArrayList<>();
    private Duration leaveWithin = BOUND;

    /// An instance whose rules are the test's.
    private final class Instance implements CommandDoor, AutoCloseable {
        private final String name;
        private final TestAxonServer at;
        private final AxonServerConnectionManager connections;
        private final RoutedCommands routed;
        private final List<Taken> taken = new CopyOnWriteArrayList<>();
        private final AtomicInteger ends = new AtomicInteger();
        private final MeterRegistry metrics = new SimpleMeterRegistry();
        private volatile String token = "ha-tinh van-thu";
        private volatile CommandDoor rules = (_, id, _, _) -> new CommandAnswer("" + id, 1, 7);

        Instance(String name, String context, TestAxonServer at) {
            this(name, context, at, LANGUAGE);
        }

        Instance(String name, String context, TestAxonServer at, String language) {
            this(name, context, at, language, new AxonServerConfiguration(), null);
        }

        Instance(
                String name,
                String context,
                TestAxonServer at,
                String language,
                AxonServerConfiguration configuration,
                @Nullable TestCertificates own) {
            this.name = name;
            this.at = at;
            configuration.setServers(at.address());
            configuration.setContext(context);
            configuration.setClientId(name);
            configuration.setComponentName("command-service");
            configuration.setReconnectInterval(100);
            configuration.getHeartbeat().setEnabled(false);
            RoutingLimits limits =
                    new RoutingLimits(
                            Duration.ofSeconds(1),
                            Duration.ofSeconds(1),
                            own == null ? "" : own.certificate().toString(),
                            own == null ? "" : own.key().toString());
            connections = RoutingConfiguration.connections(configuration, limits);
            routed =
                    new RoutedCommands(
                            configuration,
                            connections,
                            new CommandsHere(
                                    this,
                                    RoutingTest::caller,
                                    new Transfers(
                                            new Limits(1, 1, 1, 1, DataSize.ofMegabytes(64)),
                                            metrics),
                                    metrics),
                            language,
                            () -> token,
                            limits,
                            leaveWithin,
                            ends::incrementAndGet,
                            metrics);
            instances.add(this);
        }

        Instance started() {
            routed.start();
            await().atMost(BOUND).until(() -> routed.isReady() && at.reaches(name));
            return this;
        }

        @Override
        public CommandAnswer take(
                CommandRoute route, String id, CommandRequest request, Caller caller) {
            taken.add(new Taken(route, id, request, caller));
            return rules.take(route, id, request, caller);
        }

        CommandAnswer send(String id) {
            return routed.take(RENAME, id, request(), caller(token));
        }

        /// Numbers that the instance shows of its routing: ready, taken, unanswered.
        List<Double> shown() {
            return List.of(
                    metrics.get("sovang.routing.ready").gauge().value(),
                    metrics.get("sovang.routing.taken").counter().count(),
                    metrics.get("sovang.routing.unanswered").counter().count());
        }

        List<String> ids() {
            return taken.stream().map(Taken::id).toList();
        }

        @Override
        public void close() {
            routed.stop();
            routed.close();
        }
    }

    private record Taken(CommandRoute route, String id, CommandRequest request, Caller caller) {}

    @AfterEach
    void end() {
        instances.forEach(Instance::close);
        server.close();
    }

    private Instance instance(String name) {
        return new Instance(name, DEFAULT, server).started();
    }

    /// Tokens of these tests: a province and a post.
    private static Caller caller(String token) {
        String[] parts = token.split(" ", -1);
        if (parts.length != 2) {
            throw new InvalidRequest(HttpStatus.UNAUTHORIZED, "caller.no-token");
        }
        return new Caller(parts[1], new TenantId(parts[0]), null, Set.of(Role.OFFICE_CLERK));
    }

    private static CommandRequest request() {
        return new CommandRequest("khoa-1", null, null, utf8(BODY));
    }

    @Test
    void commands_of_one_record_come_to_one_instance_from_wherever_they_are_sent() {
        Instance one = instance("one");
        Instance two = instance("two");
        List<String> records =
                Stream.generate(() -> UUID.randomUUID().toString()).limit(40).toList();

        records.forEach(one::send);
        records.forEach(two::send);

        assertThat(one.ids()).isNotEmpty();
        assertThat(two.ids()).isNotEmpty().doesNotContainAnyElementsOf(one.ids());
        assertThat(one.ids().size() + two.ids().size()).isEqualTo(80);
        assertThat(one.taken.getFirst().route()).isEqualTo(RENAME);
        assertThat(one.taken.getFirst().request().body())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(BODY);
        assertThat(one.send(records.getFirst()))
                .isEqualTo(new CommandAnswer(records.getFirst(), 1, 7));
    }

    @Test
    void one_id_in_two_provinces_is_two_records() {
        Instance one = instance("one");
        String id = UUID.randomUUID().toString();

        one.send(id);
        one.token = "quang-ngai kiem-tra";
        one.send(id);

        assertThat(one.taken)
                .extracting(taken -> taken.caller().tenant().value())
                .containsExactly("ha-tinh", "quang-ngai");
        assertThat(server.seen())
                .extracting(TestAxonServer::routingKey)
                .containsExactly("ha-tinh/" + id, "quang-ngai/" + id);
    }

    @Test
    void only_what_is_an_id_routes_a_command_else_its_key() {
        Instance one = instance("one");
        CommandRoute register =
                CommandTable.ROUTES.stream()
                        .filter(route -> route.path().equals("/api/units"))
                        .findFirst()
                        .orElseThrow();
        UUID id = UUID.randomUUID();
        String shouted = id.toString().toUpperCase(Locale.ROOT);

        for (String named : List.of(shouted, "İ".repeat(1_000))) {
            byte[] body = utf8("{\"%s\": \"%s\"}".formatted(register.idField(), named));
            one.routed.take(
                    register,
                    null,
                    new CommandRequest("khoa-1", null, null, body),
                    caller(one.token));
        }
        one.send(shouted);
        one.send("İ");

        assertThat(server.seen())
                .extracting(TestAxonServer::routingKey)
                .containsExactly(
                        "ha-tinh/" + id, "ha-tinh/khoa-1", "ha-tinh/" + id, "ha-tinh/khoa-1");
    }

    @Test
    void only_names_of_the_language_and_three_words_of_metadata_are_on_the_wire() {
        try (MDC.MDCCloseable _ = MDC.putCloseable(CorrelationFilter.KEY, "tra-cuu-1")) {
            instance("one").send(UUID.randomUUID().toString());
        }

        assertThat(server.seen())
                .singleElement()
                .satisfies(command -> {
                    assertThat(command.getName()).isEqualTo("unit/" + LANGUAGE);
                    assertThat(command.getPayload().getType()).isEqualTo("sovang.command");
                    assertThat(command.getMetaDataMap())
                            .containsOnlyKeys("token", "routing", "correlationId");
                    assertThat(command.toString()).doesNotContain("vn.sovang", "java.");
                });
    }

    @Test
    void refusals_come_back_as_they_were_given() {
        Instance one = instance("one");
        Rejection rejection =
                new Rejection(Rejection.Kind.STATE, "unit.dissolved", Map.of("unit", "u1"))
                        .inWords(Map.of("unit", "Tổ một"));
        InvalidRequest.Field field =
                new InvalidRequest.Field("name", "field.required", Map.of("field", "name"));

        one.rules =
                (_, _, _, _) -> {
                    throw new RefusedFields(rejection, List.of("name"));
                };
        assertThatExceptionOfType(RefusedFields.class)
                .isThrownBy(() -> one.send("1"))
                .satisfies(refused -> {
                    assertThat(refused.paths()).containsExactly("name");
                    assertThat(refused.rejection().kind()).isEqualTo(Rejection.Kind.STATE);
                    assertThat(refused.rejection().code()).isEqualTo("unit.dissolved");
                    assertThat(refused.rejection().details()).containsEntry("unit", "u1");
                    assertThat(refused.rejection().told()).containsEntry("unit", "Tổ một");
                });
        one.rules =
                (_, _, _, _) -> {
                    throw new InvalidRequest(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            "field.required",
                            Map.of("field", "name"),
                            List.of(field));
                };
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> one.send("1"))
                .satisfies(invalid -> {
                    assertThat(invalid.status()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
                    assertThat(invalid.fields()).containsExactly(field);
                });
        one.rules =
                (_, _, _, _) -> {
                    throw Overloaded.byOne("transfers.too-many", Duration.ofSeconds(3));
                };
        assertThatExceptionOfType(Overloaded.class)
                .isThrownBy(() -> one.send("1"))
                .satisfies(later -> {
                    assertThat(later.status()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
                    assertThat(later.retryAfter()).isEqualTo("3");
                });
        one.rules =
                (_, _, _, _) -> {
                    throw new UnsupportedOperationException("secret");
                };
        assertThatIllegalStateException()
                .isThrownBy(() -> one.send("1"))
                .withMessageNotContaining("secret");
    }

    @Test
    void a_refusal_from_within_has_the_status_and_the_code_that_it_has_without_routing() {
        Instance one = instance("one");
        Map<RuntimeException, String> refusals =
                Map.of(
                        new InvalidValue("text.too-long", Map.of("longest", "9")),
                        "422 text.too-long",
                        new UnknownTenant(new TenantId("khong-co")),
                        "403 caller.tenant-unknown",
                        new SerializationException("secret"),
                        "500 record.unreadable");

        refusals.forEach((thrown, told) -> {
            one.rules =
                    (_, _, _, _) -> {
                        throw thrown;
                    };
            assertThatExceptionOfType(InvalidRequest.class)
                    .isThrownBy(() -> one.send("1"))
                    .satisfies(refused ->
                            assertThat(refused.status().value() + " " + refused.code())
                                    .isEqualTo(told));
        });
    }

    @Test
    void a_database_that_is_busy_is_one_line_in_the_log_and_comes_back_as_to_be_tried_again() {
        Instance one = instance("one");
        for (RuntimeException busy :
                List.of(
                        new CannotAcquireLockException("waited"),
                        new LockAcquisitionFailedException("waited"))) {
            one.rules =
                    (_, _, _, _) -> {
                        throw busy;
                    };

            List<ILoggingEvent> lines =
                    logged(
                            TravellingAnswer.class,
                            () ->
                                    assertThatExceptionOfType(Overloaded.class)
                                            .isThrownBy(() -> one.send("1")));

            assertThat(lines)
                    .singleElement()
                    .satisfies(line -> {
                        assertThat(line.getLevel()).isEqualTo(Level.WARN);
                        assertThat(line.getThrowableProxy()).isNull();
                    });
        }
    }

    @Test
    void an_instance_does_not_ask_to_change_the_servers_bound_on_messages() {
        assertThat(logged(GrpcMessageSizeInterceptor.class, () -> instance("one").send("1")))
                .noneMatch(line -> line.getLevel().isGreaterOrEqual(Level.INFO));
    }

    private static List<ILoggingEvent> logged(Class<?> by, Runnable doing) {
        Logger logger = (Logger) LoggerFactory.getLogger(by);
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        logger.addAppender(lines);
        try {
            doing.run();
        } finally {
            logger.detachAppender(lines);
        }
        return List.copyOf(lines.list);
    }

    @Test
    void whoever_reaches_the_server_is_nobody_without_a_token_and_only_who_the_token_says()
            throws Exception {
        Instance one = instance("one");
        Command genuine = genuine(one);
        Map<String, String> forged =
                Map.of("tenant", "quang-ngai", "actor", "giam-doc", "role", "leader");

        CommandResponse without = dispatched(one, with(genuine, forged));
        CommandResponse with = dispatched(one, with(genuine, plus(forged, "ha-tinh van-thu")));

        assertThat(without.getPayload().getType()).isEqualTo("sovang.invalid");
        assertThat(without.getPayload().getData().toStringUtf8())
                .contains("401", "caller.no-token");
        assertThat(with.getPayload().getType()).isEqualTo("sovang.done");
        assertThat(one.taken)
                .singleElement()
                .satisfies(taken -> {
                    assertThat(taken.caller()).isEqualTo(caller("ha-tinh van-thu"));
                });
    }

    @Test
    void what_is_no_command_that_an_edge_lets_in_is_refused_by_code_alone() throws Exception {
        Instance one = instance("one");
        Command genuine = genuine(one);
        String sent = genuine.getPayload().getData().toStringUtf8();
        String request = sent.substring(sent.indexOf("\"request\":") + 10, sent.length() - 1);
        Map<Command, String> codes = new LinkedHashMap<>();
        for (String type :
                List.of("java.lang.String", "sovang.done", MetaData.class.getName(), "empty")) {
            Command.Builder other = saying(genuine, sent).toBuilder();
            other.getPayloadBuilder().setType(type);
            codes.put(other.build(), "body.malformed");
        }
        for (String json :
                List.of(
                        "",
                        "null",
                        "{}",
                        "[".repeat(5_000),
                        sent.replace(request, "null"),
                        sent.replace(request, "{}"),
                        sent.replace(base64(BODY), "%%%"),
                        sent.replace("\"" + base64(BODY) + "\"", "null"),
                        sent.replace("\"khoa-1\"", "null"))) {
            codes.put(saying(genuine, json), "body.malformed");
        }
        codes.put(saying(genuine, sent.replace("khoa-1", "é")), "idempotency-key.missing");
        codes.put(
                saying(genuine, sent.replace("\"expectedVersion\":null", "\"expectedVersion\":-1")),
                "if-match.malformed");
        codes.put(
                saying(genuine, sent.replaceFirst("\"id\":\"[^\"]*\"", "\"id\":null")),
                "path.unknown");
        codes.put(saying(genuine, sent.replace(RENAME.path(), "/api/khac")), "path.unknown");

        for (Map.Entry<Command, String> wrong : codes.entrySet()) {
            CommandResponse answer = dispatched(one, wrong.getKey());

            assertThat(answer.hasErrorMessage()).as(answer.toString()).isFalse();
            assertThat(answer.getPayload().getType()).isEqualTo("sovang.invalid");
            assertThat(answer.getPayload().getData().toStringUtf8()).contains(wrong.getValue());
            assertThat(answer.toString()).doesNotContain("vn.sovang", "java.", "jackson");
        }
        assertThat(one.taken).isEmpty();
        Command.Builder foreignWords = genuine.toBuilder();
        foreignWords.putMetaData(
                "token",
                MetaDataValue.newBuilder()
                        .setBytesValue(SerializedObject.newBuilder().setType("java.lang.String"))
                        .build());
        for (Command nobody :
                List.of(with(saying(genuine, "null"), Map.of()), foreignWords.build())) {
            assertThat(dispatched(one, nobody).toString())
                    .contains("caller.no-token")
                    .doesNotContain("java.");
        }
    }

    @Test
    void a_request_is_hashed_where_it_is_taken_as_ever_and_with_its_own_body() throws Exception {
        Instance one = instance("one");
        String id = UUID.randomUUID().toString();
        one.send(id);
        Command genuine = server.seen().getLast();
        String sent = genuine.getPayload().getData().toStringUtf8();
        CommandRequest ofAVersion = new CommandRequest("khoa-1", 3L, null, utf8(BODY));

        dispatched(one, saying(genuine, sent.replace(base64(BODY), base64("{}"))));

        assertThat(sent).doesNotContain("hash");
        assertThat(one.taken)
                .extracting(taken -> taken.request().hash(taken.route(), taken.id()))
                .containsExactly(
                        sha256("/api/units/" + id + "/rename\nnull\n" + BODY),
                        sha256("/api/units/" + id + "/rename\nnull\n{}"));
        assertThat(ofAVersion.hash(RENAME, id))
                .isEqualTo(sha256("/api/units/" + id + "/rename\n\"3\"\n" + BODY));
    }

    @Test
    void an_answer_that_is_none_of_ours_says_nothing_of_what_became_of_the_command() {
        Instance one = instance("one");
        Instance foreign = new Instance("foreign", DEFAULT, server);
        AtomicReference<SerializedObject> said = new AtomicReference<>();
        await().atMost(BOUND).until(() -> foreign.connections.getConnection(DEFAULT).isConnected());
        var _ =
                foreign.connections
                        .getConnection(DEFAULT)
                        .commandChannel()
                        .registerCommandHandler(
                                _ ->
                                        CompletableFuture.completedFuture(
                                                CommandResponse.newBuilder()
                                                        .setPayload(said.get())
                                                        .build()),
                                1,
                                "unit/" + LANGUAGE);
        await().atMost(BOUND).until(() -> server.reaches("foreign"));
        server.lose("one");

        for (String answer :
                List.of(
                        "java.lang.String \"x\"",
                        "sovang.command {}",
                        "sovang.done {}",
                        "sovang.done {\"answer\":{\"id\":null,\"version\":1,\"position\":1}}",
                        "sovang.refused {\"reason\":\"STATE\"}",
                        "sovang.refused {\"reason\":\"ANOTHER\",\"code\":\"x\"}",
                        "sovang.invalid {\"status\":999,\"code\":\"x\"}",
                        "sovang.later {\"status\":1,\"code\":\"x\",\"seconds\":1}",
                        "sovang.done {",
                        "sovang.done null")) {
            String[] parts = answer.split(" ", 2);
            said.set(
                    SerializedObject.newBuilder()
                            .setType(parts[0])
                            .setData(ByteString.copyFromUtf8(parts[1]))
                            .build());

            assertUnanswered(one);
        }
        assertThat(one.taken).isEmpty();
    }

    @Test
    void what_is_not_answered_in_time_may_come_again_and_is_answered_then() {
        Instance one = instance("one");

        server.fallSilent();
        assertUnanswered(one);
        server.speak();

        assertThat(one.send("1").position()).isEqualTo(7);
    }

    @Test
    void a_command_whose_instance_is_lost_is_not_answered_and_comes_to_another_one() {
        Instance one = instance("one");
        Instance two = instance("two");
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        for (Instance each : instances) {
            each.rules =
                    (_, id, _, _) -> {
                        begun.countDown();
                        awaitQuietly(never);
                        return new CommandAnswer(id, 1, 1);
                    };
        }
        Thread loss =
                Thread.ofVirtual()
                        .start(() -> {
                            awaitQuietly(begun);
                            server.lose(one.taken.isEmpty() ? two.name : one.name);
                        });

        assertUnanswered(one);
        Instance lost = one.taken.isEmpty() ? two : one;
        Instance other = lost == one ? two : one;
        other.rules = (_, id, _, _) -> new CommandAnswer(id, 1, 9);

        assertThat(loss).isNotNull();
        assertThat(other.send("1").position()).isEqualTo(9);
        never.countDown();
    }

    @Test
    void an_instance_joins_again_by_itself_when_the_server_was_gone() {
        Instance one = instance("one");

        server.goAway();
        await().atMost(BOUND).until(() -> !one.routed.isReady());
        assertUnanswered(one);
        server.comeBack();

        await().atMost(BOUND).until(one.routed::isReady);
        assertThat(one.send("1").position()).isEqualTo(7);
    }

    @Test
    void an_instance_starts_without_a_server_and_joins_when_there_is_one() {
        server.goAway();
        Instance one = new Instance("one", DEFAULT, server);

        one.routed.start();
        assertThat(one.routed.isReady()).isFalse();
        assertUnanswered(one);
        server.comeBack();

        await().atMost(BOUND).until(one.routed::isReady);
        assertThat(one.send("1").position()).isEqualTo(7);
    }

    @Test
    void an_instance_shows_whether_it_is_ready_what_it_took_and_what_was_not_answered() {
        Instance one = new Instance("one", DEFAULT, server);
        Instance two = new Instance("two", DEFAULT, server);

        assertThat(one.shown()).containsExactly(0.0, 0.0, 0.0);
        one.started();
        assertThat(one.shown()).containsExactly(1.0, 0.0, 0.0);
        assertThat(two.shown()).containsExactly(0.0, 0.0, 0.0);

        two.started();
        for (int record = 0; record < 20; record++) {
            one.send(UUID.randomUUID().toString());
        }
        assertThat(two.taken).hasSizeBetween(1, 19);
        assertThat(one.shown()).containsExactly(1.0, 20.0 - two.taken.size(), 0.0);
        assertThat(two.shown()).containsExactly(1.0, (double) two.taken.size(), 0.0);

        double taken = one.taken.size();
        server.goAway();
        await().atMost(BOUND).until(() -> one.shown().getFirst() == 0);
        assertUnanswered(one);
        assertThat(one.shown()).containsExactly(0.0, taken, 1.0);
        assertThat(two.shown().getLast()).isZero();

        server.comeBack();
        await().atMost(BOUND).until(() -> one.shown().getFirst() == 1);
        assertThat(one.shown()).containsExactly(1.0, taken, 1.0);
        one.routed.stop();
        assertThat(one.shown().getFirst()).isZero();
    }

    @Test
    void an_instance_that_leaves_finishes_what_it_has_and_gets_no_more() throws Exception {
        Instance one = instance("one");
        Instance two = new Instance("two", DEFAULT, server);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CompletableFuture<CommandAnswer> underWay = new CompletableFuture<>();
        one.rules =
                (_, id, _, _) -> {
                    begun.countDown();
                    awaitQuietly(goOn);
                    return new CommandAnswer(id, 1, 8);
                };
        var _ = Thread.ofVirtual().start(() -> underWay.complete(one.send("1")));
        awaitQuietly(begun);
        two.started();

        Thread leaving = Thread.ofVirtual().start(one.routed::stop);
        await().atMost(BOUND).until(() -> !server.reaches("one"));
        Set<String> answered = new HashSet<>();
        Stream.generate(() -> UUID.randomUUID().toString())
                .limit(10)
                .forEach(id -> answered.add(two.send(id).id()));
        boolean isLeaving = leaving.isAlive();
        goOn.countDown();

        assertThat(isLeaving).isTrue();
        assertThat(underWay.get(BOUND.toSeconds(), TimeUnit.SECONDS).position()).isEqualTo(8);
        assertThat(leaving.join(BOUND)).isTrue();
        assertThat(answered).hasSize(10);
        assertThat(one.taken).hasSize(1);
        assertThat(two.taken).hasSize(10);
    }

    @Test
    void an_instance_that_leaves_waits_no_longer_than_it_may() throws Exception {
        leaveWithin = Duration.ZERO;
        Instance one = instance("one");
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        one.rules =
                (_, id, _, _) -> {
                    begun.countDown();
                    awaitQuietly(never);
                    return new CommandAnswer(id, 1, 8);
                };
        Thread underWay = Thread.ofVirtual().start(() -> assertUnanswered(one));
        awaitQuietly(begun);

        Thread leaving = Thread.ofVirtual().start(one.routed::stop);

        assertThat(leaving.join(LESS_THAN_USUAL)).isTrue();
        assertThat(underWay.join(BOUND)).isTrue();
        never.countDown();
    }

    @Test
    void a_context_that_the_server_does_not_keep_apart_stops_the_start() {
        try (TestAxonServer ignorant = new TestAxonServer(false)) {
            Instance one = new Instance("one", "sovang", ignorant);

            assertThatIllegalStateException()
                    .isThrownBy(one.routed::start)
                    .withMessageContaining("“sovang”")
                    .withMessageContaining("SOVANG_AXON_CONTEXT");
            assertThat(one.routed.isReady()).isFalse();
            assertThat(one.ends).hasValue(0);
        }
    }

    @Test
    void a_context_that_is_found_later_not_to_be_kept_apart_ends_the_instance() {
        try (TestAxonServer ignorant = new TestAxonServer(false)) {
            ignorant.goAway();
            Instance one = new Instance("one", "sovang", ignorant);

            one.routed.start();
            assertThat(one.ends).hasValue(0);
            ignorant.comeBack();

            await().atMost(BOUND).until(() -> one.ends.get() == 1);
            assertThat(one.routed.isReady()).isFalse();
        }
    }

    @Test
    void a_server_that_restarts_while_it_is_asked_about_a_context_is_asked_again() {
        try (TestAxonServer ignorant = new TestAxonServer(false)) {
            ignorant.goAway();
            ignorant.forgetAt(2);
            Instance one = new Instance("one", "sovang", ignorant);

            one.routed.start();
            ignorant.comeBack();

            await().atMost(BOUND).until(() -> one.ends.get() == 1);
            assertThat(one.routed.isReady()).isFalse();
        }
    }

    @Test
    void a_server_that_leaves_while_its_next_life_takes_new_calls_is_asked_again() {
        try (TestAxonServer ignorant = new TestAxonServer(false)) {
            ignorant.leaveAt(2);
            Instance one = new Instance("one", "sovang", ignorant);

            assertThatIllegalStateException().isThrownBy(one.routed::start);
            assertThat(one.routed.isReady()).isFalse();
        }
    }

    @Test
    void two_lives_behind_one_address_do_not_pass_for_two_contexts() {
        try (TestAxonServer ignorant = new TestAxonServer(false)) {
            ignorant.liveByConnection();
            Instance one = new Instance("one", "sovang", ignorant);

            assertThatIllegalStateException().isThrownBy(one.routed::start);
            assertThat(one.routed.isReady()).isFalse();
        }
    }

    @Test
    void releases_that_know_other_commands_each_take_their_own() {
        Instance old = instance("old");
        Instance next =
                new Instance(
                                "next",
                                DEFAULT,
                                server,
                                LanguageMark.of(CommandTable.ROUTES.subList(1, 2)))
                        .started();

        for (int record = 0; record < 20; record++) {
            next.send(UUID.randomUUID().toString());
            old.send(UUID.randomUUID().toString());
        }
        old.routed.stop();
        await().atMost(BOUND).until(() -> !server.reaches("old"));

        assertThat(old.taken).hasSize(20);
        assertThat(next.taken).hasSize(20);
        assertThat(next.send("1").position()).isEqualTo(7);
        assertUnanswered(old);
    }

    @Test
    void a_command_as_large_as_the_server_takes_is_refused_and_breaks_nothing() throws Exception {
        Instance one = instance("one");
        Command genuine = genuine(one);

        for (String before : List.of("\"id\":\"", "\"body\":\"")) {
            for (int left : List.of(0, 3, 1 << 20)) {
                Command huge = filled(genuine, before, LARGEST_OF_SERVER - left);
                CommandResponse answer = dispatched(one, huge);

                assertThat(huge.getSerializedSize()).isEqualTo(LARGEST_OF_SERVER - left);
                assertThat(answer.getPayload().getType()).isEqualTo("sovang.invalid");
                assertThat(answer.getSerializedSize()).isLessThan(1_000);
            }
        }

        assertThat(one.taken).isEmpty();
        assertThat(one.send("1").position()).isEqualTo(7);
        assertThat(server.called()).filteredOn(OPENED::equals).hasSize(1);
    }

    @Test
    void an_answer_larger_than_the_server_takes_is_a_failure_and_breaks_nothing() {
        Instance one = instance("one");
        CommandDoor rules = one.rules;
        one.rules =
                (_, id, _, _) -> {
                    throw new Rejection(
                            Rejection.Kind.STATE,
                            "unit.dissolved",
                            Map.of("unit", id.repeat(LARGEST_OF_SERVER)));
                };

        assertThatIllegalStateException().isThrownBy(() -> one.send("1"));
        one.rules = rules;

        assertThat(one.send("1").position()).isEqualTo(7);
        assertThat(server.called()).filteredOn(OPENED::equals).hasSize(1);
    }

    @Test
    void nothing_but_commands_goes_by_the_server() {
        instance("one").send("1");

        assertThat(server.called())
                .containsOnly(
                        "io.axoniq.axonserver.grpc.control.PlatformService/GetPlatformServer",
                        "io.axoniq.axonserver.grpc.control.PlatformService/OpenStream",
                        OPENED,
                        "io.axoniq.axonserver.grpc.command.CommandService/Dispatch");
    }

    /// A command of so many bytes, by what stands after a text in it.
    private static Command filled(Command genuine, String before, int bytes) {
        int more = bytes - genuine.getSerializedSize();
        int over = with(genuine, before, more).getSerializedSize() - bytes;
        return with(genuine, before, more - over);
    }

    private static Command with(Command genuine, String before, int more) {
        return saying(
                genuine,
                genuine.getPayload()
                        .getData()
                        .toStringUtf8()
                        .replace(before, before + "A".repeat(more)));
    }

    @Test
    void instances_of_two_contexts_do_not_meet() {
        Instance one = new Instance("one", "sovang", server).started();
        Instance two = new Instance("two", "khac", server).started();

        for (int record = 0; record < 10; record++) {
            one.send("" + record);
        }

        assertThat(one.taken).hasSize(10);
        assertThat(two.taken).isEmpty();
    }

    @Test
    void only_an_instance_with_the_token_and_a_certificate_joins(@TempDir Path folder)
            throws Exception {
        TestCertificates certificates = TestCertificates.in(folder);
        try (TestAxonServer guarded =
                new TestAxonServer(true, certificates.demanding(), "bi-mat")) {
            AxonServerConfiguration full = tls(certificates);
            full.setToken("bi-mat");
            AxonServerConfiguration withoutToken = tls(certificates);
            withoutToken.setToken("");
            AxonServerConfiguration withoutCertificate = tls(certificates);
            withoutCertificate.setToken("bi-mat");

            Instance one = new Instance("one", DEFAULT, guarded, LANGUAGE, full, certificates);
            Instance two =
                    new Instance("two", DEFAULT, guarded, LANGUAGE, withoutToken, certificates);
            Instance three =
                    new Instance("three", DEFAULT, guarded, LANGUAGE, withoutCertificate, null);
            one.started();
            two.routed.start();
            three.routed.start();

            assertThat(one.send("1").position()).isEqualTo(7);
            assertThat(two.routed.isReady()).isFalse();
            assertThat(three.routed.isReady()).isFalse();
        }
    }

    private static AxonServerConfiguration tls(TestCertificates certificates) {
        AxonServerConfiguration configuration = new AxonServerConfiguration();
        configuration.setSslEnabled(true);
        configuration.setCertFile(certificates.certificate().toString());
        return configuration;
    }

    private static void assertUnanswered(Instance instance) {
        assertThatExceptionOfType(Overloaded.class)
                .isThrownBy(() -> instance.send("1"))
                .satisfies(unanswered -> {
                    assertThat(unanswered.status()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
                    assertThat(unanswered.code()).isEqualTo("command.unanswered");
                });
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            assertThat(latch.await(BOUND.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /// A command as the service sends it, not yet taken by the test.
    private Command genuine(Instance instance) {
        instance.send(UUID.randomUUID().toString());
        instance.taken.clear();
        return server.seen().getLast();
    }

    /// A command with other words, sent anew.
    private static Command saying(Command genuine, String json) {
        Command.Builder command = genuine.toBuilder();
        command.getPayloadBuilder().setData(ByteString.copyFromUtf8(json));
        return command.setMessageIdentifier(UUID.randomUUID().toString()).build();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(utf8(text));
    }

    private static byte[] sha256(String text) throws NoSuchAlgorithmException {
        return MessageDigest.getInstance("SHA-256").digest(utf8(text));
    }

    private static Map<String, String> plus(Map<String, String> metadata, String token) {
        Map<String, String> all = new HashMap<>(metadata);
        all.put("token", token);
        return all;
    }

    private static Command with(Command command, Map<String, String> metadata) {
        Command.Builder forged = command.toBuilder().clearMetaData();
        metadata.forEach((key, value) ->
                forged.putMetaData(key, MetaDataValue.newBuilder().setTextValue(value).build()));
        return forged.setMessageIdentifier(UUID.randomUUID().toString()).build();
    }

    private static CommandResponse dispatched(Instance by, Command command)
            throws InterruptedException, ExecutionException, TimeoutException {
        return by.connections
                .getConnection(DEFAULT)
                .commandChannel()
                .sendCommand(command)
                .get(BOUND.toSeconds(), TimeUnit.SECONDS);
    }
}
