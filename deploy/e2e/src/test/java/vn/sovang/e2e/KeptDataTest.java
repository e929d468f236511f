package vn.sovang.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Data that were loaded stay, however the run ended.
class KeptDataTest {
    private static final String AUDITOR = "kiem-tra.ha-tinh";
    private static final String OTHER_AUDITOR = "kiem-tra.quang-ngai";
    private static final String OFFICE = "van-thu.so-ct.ha-tinh";
    private static final String READINESS = "/actuator/health/readiness";

    @Test
    void a_second_run_starts_from_the_kept_data_also_after_a_kill_of_any_process()
            throws Exception {
        Kept kept;
        try (Platform first = Platform.shared()) {
            kept = Kept.of(first);
            assertThat(kept.position).isGreaterThan(100);
            assertThat(kept.read).allSatisfy(items -> assertThat(items).isNotEmpty());
        }
        for (List<String> killed :
                List.of(
                        List.of("command-service", "query-service", "sign-in"),
                        List.of("postgres"))) {
            try (Platform next = Platform.shared()) {
                assertThat(Kept.of(next)).isEqualTo(kept);

                next.get(OFFICE, "/api/plans"); // so that its token is at hand
                for (String name : killed) {
                    process(next, name).destroyForcibly();
                }

                String failure = next.local().failure().get(30, TimeUnit.SECONDS);
                assertThat(killed)
                        .anyMatch(name -> failure.toLowerCase(Locale.ROOT).contains(name));
                if (killed.contains("postgres")) {
                    saysThatItsDatabaseIsGone(next);
                }
            }
        }
        assertThat(Kept.of(Platform.shared())).isEqualTo(kept);
    }

    /// Everything that must be kept: a run's lines on plans that no test changes, how many events
    /// the province has, and what has become of them in two provinces.
    private record Kept(String lines, long position, List<JsonNode> read) {
        static Kept of(Platform platform) {
            return new Kept(
                    platform.line("S2") + platform.line("S3"),
                    platform.get(AUDITOR, "/api/events?limit=1").json().path("position").asLong(),
                    Stream.of(AUDITOR, OTHER_AUDITOR)
                            .flatMap(post ->
                                    Stream.of("/api/plans", "/api/figures?by=ORGANISATION")
                                            .map(path -> platform.get(post, path).json()))
                            .map(answer -> answer.path("items"))
                            .toList());
        }
    }

    private static void saysThatItsDatabaseIsGone(Platform platform) {
        Platform.Reply read = platform.get(AUDITOR, "/api/plans");
        Platform.Reply command =
                platform.post(
                        OFFICE, "/api/reports/" + UUID.randomUUID() + "/accept", "{\"version\":1}");

        Platform.Reply page = platform.open(platform.local().query());

        assertThat(page.status()).as(page.body()).isEqualTo(503);
        assertThat(page.body()).contains("<html", "Chưa kết nối được cơ sở dữ liệu");
        assertThat(read.status()).as(read.body()).isEqualTo(503);
        assertThat(read.body()).contains("database.unreachable");
        assertThat(command.status()).as(command.body()).isEqualTo(503);
        assertThat(platform.open(platform.local().query().resolve(READINESS)).status())
                .isEqualTo(503);
        assertThat(platform.open(platform.local().command().resolve(READINESS)).status())
                .isEqualTo(503);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> {
                    assertThat(metrics(platform, platform.local().query()))
                            .containsPattern(
                                    "(?m)^sovang_projection_lag\\{board=\"report-board\".*\\}"
                                            + " NaN$");
                    assertThat(metrics(platform, platform.local().command()))
                            .containsPattern("(?m)^sovang_automation_lag(\\{.*\\})? NaN$");
                });
    }

    private static String metrics(Platform platform, URI service) {
        return platform.open(service.resolve("/actuator/prometheus")).body();
    }

    private static ProcessHandle process(Platform platform, String name) throws IOException {
        if (!name.equals("postgres")) {
            return platform.local().process(name);
        }
        Path pid = Platform.DATA.resolve("postgres/postmaster.pid");
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(pid).getFirst().strip()))
                .orElseThrow();
    }
}
