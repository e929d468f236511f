package vn.sovang.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/// What was loaded stays, however the run ended.
class KeptDataTest {
    private static final String AUDITOR = "kiem-tra.ha-tinh";
    private static final String OFFICE = "van-thu.so-ct.ha-tinh";
    private static final String READINESS = "/actuator/health/readiness";

    @TempDir Path folder;

    @Test
    void a_second_run_starts_from_the_kept_data_also_after_a_kill_of_any_process()
            throws Exception {
        String lines;
        long position;
        try (Platform first = new Platform(folder.resolve("data"))) {
            lines = first.line("S0") + first.line("S2");
            position = position(first);
        }
        for (String killed :
                new String[] {"command-service", "query-service", "sign-in", "postgres"}) {
            try (Platform next = new Platform(folder.resolve("data"))) {
                assertThat(next.line("S0") + next.line("S2")).isEqualTo(lines);

                next.get(AUDITOR, "/api/plans"); // so that tokens are at hand
                next.get(OFFICE, "/api/plans");
                process(next, killed).destroyForcibly();

                assertThat(next.local().failure().get(30, TimeUnit.SECONDS))
                        .containsIgnoringCase(killed);
                if (killed.equals("postgres")) {
                    saysThatItsDatabaseIsGone(next);
                }
            }
        }
        try (Platform last = new Platform(folder.resolve("data"))) {
            assertThat(last.line("S0") + last.line("S2")).isEqualTo(lines);
            assertThat(position(last)).isEqualTo(position).isGreaterThan(100);
        }
    }

    /// How many events the province has.
    private static long position(Platform platform) {
        return platform.get(AUDITOR, "/api/events?limit=1").json().path("position").asLong();
    }

    private static void saysThatItsDatabaseIsGone(Platform platform) {
        Platform.Reply read = platform.get(AUDITOR, "/api/plans");
        Platform.Reply command =
                platform.post(
                        OFFICE, "/api/reports/" + UUID.randomUUID() + "/accept", "{\"version\":1}");

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

    private ProcessHandle process(Platform platform, String name) throws IOException {
        if (!name.equals("postgres")) {
            return platform.local().process(name);
        }
        String pid = Files.readAllLines(folder.resolve("data/postgres/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }
}
