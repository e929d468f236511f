package vn.sovang.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import vn.sovang.local.LocalPlatform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Two instances of each service on one PostgreSQL behind a plain round-robin, and the loss of one
/// of each. It comes last: it adds units to a sample province.
@Order(Integer.MAX_VALUE)
class SeveralInstancesTest {
    private static final String ADMIN = "quan-tri.tinh-mau";
    private static final String AUDITOR = "kiem-tra.tinh-mau";
    private static final String PARENT = "0176bb3e-7000-7f93-9536-ad54288d5885";
    private static final Duration BOUND = Duration.ofSeconds(30);
    private static final int CALLERS = 4;
    private static final int UNITS_OF_EACH = 30;

    private static Platform platform;
    private static URI query;
    private static LocalPlatform.Another otherQuery;
    private static LocalPlatform.Another otherCommand;
    private static RoundRobin commands;
    private static RoundRobin queries;

    @BeforeAll
    static void start() throws IOException {
        platform = Platform.shared();
        LocalPlatform local = platform.local();
        query = local.query();
        otherCommand = local.another("command-service");
        otherQuery = local.another("query-service");
        commands = new RoundRobin(local.command(), otherCommand.address());
        queries = new RoundRobin(query, otherQuery.address());
    }

    @AfterAll
    static void stop() {
        commands.close();
        queries.close();
        otherCommand.process().destroyForcibly();
        otherQuery.process().destroyForcibly();
    }

    @Test
    void nothing_acknowledged_is_lost_or_comes_twice_when_one_instance_of_each_is_killed()
            throws Exception {
        long before = position(query);
        try (Visitor visitor = new Visitor();
                Follower follower = new Follower(queries.address(), before)) {
            visitor.signIn(otherQuery.address(), ADMIN);
            assertThat(visitor.sees(query)).contains("Quản trị Tỉnh Mẫu");

            appendsReachBothTails();
            oneRecordByTurns();
            List<String> mergedBefore = merge();
            List<String> registered = underLoadWithKills();
            List<String> mergedAfter = merge();

            Map<String, Integer> units = new HashMap<>();
            Map<String, Integer> ends = new HashMap<>();
            await().atMost(BOUND)
                    .untilAsserted(() -> {
                        count(before, "unit.registered", units);
                        count(before, "unit.dissolved", ends);
                        assertThat(ends).containsKeys(mergedAfter.toArray(String[]::new));
                    });
            assertThat(registered).hasSize(CALLERS * UNITS_OF_EACH).doesNotHaveDuplicates();
            assertThat(units).containsKeys(registered.toArray(String[]::new));
            assertThat(ends).containsKeys(mergedBefore.toArray(String[]::new));
            assertThat(units.values()).containsOnly(1);
            assertThat(ends.values()).containsOnly(1);
            assertThat(visitor.sees(queries.address())).contains("Quản trị Tỉnh Mẫu");
            follower.hasAllUntil(position(query));
        }
        assertThat(Platform.DATA.resolve("logs/command-service.log"))
                .content()
                .doesNotContainIgnoringCase("axonserver", "grpc");
    }

    @Test
    void a_reader_that_follows_the_log_goes_on_elsewhere_when_an_instance_is_restarted()
            throws Exception {
        LocalPlatform.Another leaving = platform.local().another("query-service");
        try (RoundRobin proxy = new RoundRobin(leaving.address(), query);
                Follower follower = new Follower(proxy.address(), position(query))) {
            for (int written = 0; written < 10; written++) {
                acknowledged("/api/units", unit(id(), "Tổ nối"), key());
                if (written == 5) {
                    follower.hasAllUntil(position(leaving.address()));
                    leaving.process().destroy();
                }
            }

            assertThat(leaving.process().onExit().get(BOUND.toSeconds(), TimeUnit.SECONDS))
                    .isNotNull();
            acknowledged("/api/units", unit(id(), "Tổ nối"), key());
            follower.hasAllUntil(position(query));
        } finally {
            leaving.process().destroyForcibly();
        }
    }

    private static void appendsReachBothTails() {
        for (URI at : List.of(platform.local().command(), otherCommand.address())) {
            Platform.Reply written =
                    platform.post(ADMIN, at, "/api/units", unit(id(), "Tổ gần"), key());
            assertThat(written.status()).as(written.body()).isEqualTo(201);
            long position = written.json().path("position").asLong();
            for (URI tail : List.of(query, otherQuery.address())) {
                await().pollInterval(Duration.ofMillis(20))
                        .atMost(Duration.ofSeconds(5))
                        .until(() -> position(tail) >= position);
            }
        }
    }

    /// Each instance keeps states of records; no answer comes of one that the other has outdated.
    private static void oneRecordByTurns() {
        String unit = id();
        acknowledged("/api/units", unit(unit, "Tổ lần lượt"), key());
        for (int turn = 1; turn <= 8; turn++) {
            JsonNode answer =
                    acknowledged(
                            "/api/units/" + unit + "/rename",
                            """
                            {"name": "Tổ lần lượt %d", "validFrom": "%s", "basis": "Thử"}
                            """
                                    .formatted(turn, LocalDate.of(2021, 1, 1).plusDays(turn)),
                            key());
            assertThat(answer.path("version").asInt()).isEqualTo(turn);
        }
    }

    /// Merges two units into a third; an automation, in each instance, ends them.
    private static List<String> merge() {
        String successor = id();
        List<String> merged = List.of(id(), id());
        acknowledged("/api/units", unit(successor, "Tổ còn lại"), key());
        merged.forEach(one -> acknowledged("/api/units", unit(one, "Tổ nhập"), key()));
        acknowledged(
                "/api/units/" + successor + "/merge",
                """
                {"merged": ["%s", "%s"], "mergedOn": "2022-01-01", "basis": "Thử"}
                """
                        .formatted(merged.get(0), merged.get(1)),
                key());
        return merged;
    }

    /// Ids of what was acknowledged while an instance of each service was killed.
    private static List<String> underLoadWithKills() throws Exception {
        CountDownLatch untilKill = new CountDownLatch(CALLERS * UNITS_OF_EACH / 3);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<String>>> callers =
                    IntStream.range(0, CALLERS)
                            .mapToObj(_ -> threads.submit(() -> register(untilKill)))
                            .toList();
            assertThat(untilKill.await(BOUND.toSeconds(), TimeUnit.SECONDS)).isTrue();
            otherCommand.process().destroyForcibly();
            otherQuery.process().destroyForcibly();
            List<String> all = new ArrayList<>();
            for (Future<List<String>> caller : callers) {
                all.addAll(caller.get(BOUND.toSeconds(), TimeUnit.SECONDS));
            }
            return all;
        }
    }

    private static List<String> register(CountDownLatch acknowledgements) {
        List<String> registered = new ArrayList<>();
        for (int one = 0; one < UNITS_OF_EACH; one++) {
            String id = id();
            acknowledged("/api/units", unit(id, "Tổ"), key());
            assertThat(platform.get(AUDITOR, queries.address(), "/api/units?limit=1").status())
                    .isEqualTo(200);
            registered.add(id);
            acknowledgements.countDown();
        }
        return registered;
    }

    /// Sends again under the same key until it is answered, as callers are told to do.
    private static JsonNode acknowledged(String path, String body, String key) {
        return await().atMost(BOUND)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> platform.post(ADMIN, commands.address(), path, body, key),
                        reply -> {
                            assertThat(reply.status()).as(reply.body()).isIn(200, 201, 502, 503);
                            return reply.status() < 300;
                        })
                .json();
    }

    private static long position(URI at) {
        return platform.get(AUDITOR, at, "/api/units?limit=1").json().path("position").asLong();
    }

    /// Number of events of a name since a position, by their records.
    private static void count(long after, String name, Map<String, Integer> counted) {
        counted.clear();
        String next = Long.toString(after);
        while (!next.isEmpty()) {
            JsonNode page =
                    platform.get(
                                    AUDITOR,
                                    query,
                                    "/api/events?limit=200&name=%s&after=%s".formatted(name, next))
                            .json();
            page.path("items")
                    .forEach(event ->
                            counted.merge(event.path("aggregateId").asString(), 1, Integer::sum));
            next = page.path("next").asString("");
        }
    }

    private static String unit(String id, String name) {
        return """
        {"unitId": "%s", "name": "%s %s", "kind": "DIVISION", "parent": "%s",
         "validFrom": "2021-01-01", "basis": "Thử"}
        """
                .formatted(id, name, id, PARENT);
    }

    /// A time-ordered id, as the platform asks for.
    private static String id() {
        return "0176bb3e-7000-7" + UUID.randomUUID().toString().substring(15);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    /// Reads the log on after the last event that it has, wherever the proxy sends it.
    private static final class Follower implements AutoCloseable {
        private final URI proxy;
        private final long before;
        private final List<Long> positions = new CopyOnWriteArrayList<>();
        private final ExecutorService thread = Executors.newVirtualThreadPerTaskExecutor();
        private volatile boolean isClosed;

        Follower(URI proxy, long before) {
            this.proxy = proxy;
            this.before = before;
            thread.execute(this::follow);
        }

        private void follow() {
            await().forever()
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> {
                        long last = positions.isEmpty() ? before : positions.getLast();
                        Platform.Reply page =
                                platform.get(AUDITOR, proxy, "/api/events?limit=200&after=" + last);
                        if (page.status() == 200) {
                            page.json()
                                    .path("items")
                                    .forEach(event ->
                                            positions.add(event.path("position").asLong()));
                        }
                        return isClosed;
                    });
        }

        /// Waits until it has read so far; no event is missing, and no event comes twice.
        void hasAllUntil(long position) {
            await().atMost(BOUND)
                    .until(() -> !positions.isEmpty() && positions.getLast() >= position);
            List<Long> read = List.copyOf(positions);
            assertThat(read)
                    .isEqualTo(
                            LongStream.rangeClosed(before + 1, before + read.size())
                                    .boxed()
                                    .toList());
        }

        @Override
        public void close() {
            isClosed = true;
            thread.close();
        }
    }

    /// A browser without script: it keeps cookies, which do not tell ports apart, and goes where it
    /// is sent.
    private static final class Visitor implements AutoCloseable {
        private static final Pattern HIDDEN =
                Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]+)\">");

        private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
        private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();

        void signIn(URI instance, String post) {
            HttpResponse<String> form = go(HttpRequest.newBuilder(instance).build());
            Matcher hidden = HIDDEN.matcher(form.body());
            assertThat(hidden.find()).as(form.body()).isTrue();
            HttpResponse<String> home =
                    go(
                            HttpRequest.newBuilder(form.uri().resolve("/login"))
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(
                                            HttpRequest.BodyPublishers.ofString(
                                                    "password=sovang&username=%s&%s=%s"
                                                            .formatted(
                                                                    post,
                                                                    hidden.group(1),
                                                                    encoded(hidden.group(2)))))
                                    .build());
            assertThat(home.statusCode()).as(home.uri() + home.body()).isEqualTo(200);
        }

        /// The page of work at an address, without a sign-in on the way. The proxy hands on no
        /// cookie that it is not given.
        String sees(URI instance) {
            HttpResponse<String> page = send(HttpRequest.newBuilder(instance).build());
            assertThat(page.statusCode()).as(page.headers().toString()).isEqualTo(200);
            return page.body();
        }

        @Override
        public void close() {
            http.close();
        }

        private HttpResponse<String> go(HttpRequest request) {
            HttpResponse<String> answer = send(request);
            while (answer.statusCode() / 100 == 3) {
                URI there =
                        answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
                answer = send(HttpRequest.newBuilder(there).header("Accept", "text/html").build());
            }
            return answer;
        }

        private HttpResponse<String> send(HttpRequest request) {
            try {
                return http.send(request, BodyHandlers.ofString());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }
}
