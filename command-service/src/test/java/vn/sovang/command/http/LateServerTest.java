package vn.sovang.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.sovang.command.CommandServiceApplication;
import vn.sovang.testdatabase.TestAxonServer;
import vn.sovang.testdatabase.TestDatabase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The service as a program of its own, whose end its supervisor sees.
class LateServerTest {
    private static final Duration BOUND = Duration.ofMinutes(2);

    @TempDir Path folder;

    @Test
    void a_context_that_is_found_later_not_to_be_kept_apart_ends_the_program_as_failed()
            throws Exception {
        Path log = folder.resolve("log");
        try (TestAxonServer ignorant = new TestAxonServer(false)) {
            ignorant.goAway();
            Process service = started(ignorant, log);
            try {
                await().atMost(BOUND)
                        .until(() -> Files.readString(log).contains("cannot be reached yet"));
                ignorant.comeBack();

                assertThat(service.waitFor(BOUND.toSeconds(), TimeUnit.SECONDS)).isTrue();
                assertThat(service.exitValue()).as(Files.readString(log)).isEqualTo(1);
                assertThat(Files.readAllLines(log))
                        .filteredOn(line -> line.contains(" ERROR "))
                        .singleElement()
                        .asString()
                        .contains("this instance ends", "“sovang”", "SOVANG_AXON_CONTEXT");
            } finally {
                service.destroyForcibly();
            }
        }
    }

    private static Process started(TestAxonServer server, Path log) throws IOException {
        TestDatabase database = TestDatabase.get();
        ProcessBuilder program =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Dstdout.encoding=UTF-8",
                                "-cp",
                                System.getProperty("java.class.path"),
                                CommandServiceApplication.class.getName(),
                                "--sovang.routing.start-within=100ms",
                                "--axon.axonserver.reconnect-interval=100")
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile());
        program.environment()
                .putAll(
                        Map.of(
                                "SPRING_PROFILES_ACTIVE", "axon-server",
                                "SOVANG_AXON_SERVERS", server.address(),
                                "SOVANG_AXON_CONTEXT", "sovang",
                                "SOVANG_AXON_TLS", "false",
                                "SOVANG_DB_URL", database.jdbcUrl(),
                                "SOVANG_DB_PASSWORD", database.passwords().command(),
                                "SOVANG_ISSUER", "http://localhost",
                                "SOVANG_LOG_FORMAT", "",
                                "SOVANG_MASTER_KEY", CommandServer.MASTER_KEY,
                                "SERVER_PORT", "0"));
        return program.start();
    }
}
