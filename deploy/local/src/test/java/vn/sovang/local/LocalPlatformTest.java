package vn.sovang.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

class LocalPlatformTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    private final List<String> said = new ArrayList<>();

    @TempDir private Path folder;

    @Test
    void it_starts_everything_and_stops_it_in_the_opposite_order() throws Exception {
        try (var platform = start("")) {
            assertThat(platform.process("query-service").isAlive()).isTrue();
            assertThat(platform.failure()).isNotDone();
            assertThat(diary()).allMatch(line -> line.endsWith("started with profile local"));
        }

        assertThat(diary().subList(3, 6))
                .containsExactly(
                        "query-service stopped", "command-service stopped", "sign-in stopped");
        assertThat(folder.resolve("data/postgres/postmaster.pid")).doesNotExist();
        assertThat(said).anyMatch(line -> line.contains("PostgreSQL"));
    }

    @Test
    void a_program_that_dies_at_its_start_is_shown_with_its_last_lines_and_the_rest_is_stopped()
            throws Exception {
        assertThatThrownBy(() -> start("dies"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("command-service đã dừng (mã 3)")
                .hasMessageContaining("a very clear reason");

        assertThat(diary()).contains("query-service stopped", "sign-in stopped");
        assertThat(folder.resolve("data/postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void a_program_that_dies_later_is_reported() throws Exception {
        try (var platform = start("")) {
            platform.process("query-service").destroyForcibly();

            assertThat(platform.failure().get(30, TimeUnit.SECONDS))
                    .contains("query-service đã dừng (mã 137)");
        }
        assertThat(diary()).contains("command-service stopped", "sign-in stopped");
    }

    @Test
    void a_terminated_run_leaves_no_process_behind() throws Exception {
        Process run = startedInAnotherJvm();
        List<ProcessHandle> children = run.descendants().toList();
        ProcessHandle postgres = postmaster();

        run.destroy();

        assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(children).hasSizeGreaterThanOrEqualTo(3).noneMatch(ProcessHandle::isAlive);
        await().atMost(SOON).until(() -> !postgres.isAlive());
        assertThat(diary().subList(3, 6))
                .containsExactly(
                        "query-service stopped", "command-service stopped", "sign-in stopped");
    }

    @Test
    void programs_of_a_killed_run_end_and_the_next_run_starts_on_its_data() throws Exception {
        Process run = startedInAnotherJvm();
        ProcessHandle orphan = postmaster();

        run.destroyForcibly();

        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(diary())
                                .contains(
                                        "query-service stopped",
                                        "command-service stopped",
                                        "sign-in stopped"));
        assertThat(orphan.isAlive()).isTrue();
        start("").close();
        assertThat(orphan.isAlive()).isFalse();
        assertThat(said).anyMatch(line -> line.contains("còn sót lại"));
    }

    private LocalPlatform start(String faultOfCommandService) {
        return LocalPlatform.start(
                folder.resolve("data"),
                Ports.any(),
                Options.in(folder).saying(said::add),
                fakes(folder, faultOfCommandService));
    }

    static Programs fakes(Path folder, String faultOfCommandService) {
        String diary = folder.resolve("diary").toString();
        return new Programs(
                JavaProcess.arguments(FakeProgram.class, "sign-in", diary),
                JavaProcess.arguments(
                        FakeProgram.class, "command-service", diary, faultOfCommandService),
                JavaProcess.arguments(FakeProgram.class, "query-service", diary));
    }

    private Process startedInAnotherJvm() throws IOException {
        Process run = JavaProcess.start(RunsPlatform.class, folder.toString());
        await().atMost(Duration.ofSeconds(90)).until(() -> diary().size() == 3 || !run.isAlive());
        assertThat(run.isAlive()).isTrue();
        return run;
    }

    private ProcessHandle postmaster() throws IOException {
        String pid = Files.readAllLines(folder.resolve("data/postgres/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    private List<String> diary() throws IOException {
        Path diary = folder.resolve("diary");
        return Files.exists(diary) ? Files.readAllLines(diary) : List.of();
    }
}
