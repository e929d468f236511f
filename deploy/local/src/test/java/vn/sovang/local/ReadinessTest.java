package vn.sovang.local;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

class ReadinessTest {
    @TempDir private Path folder;

    /// Such as a sign-in, which answered the plan lines with 302.
    @Test
    void a_stranger_that_took_the_port_is_not_taken_for_the_program() throws Exception {
        HttpServer stranger =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        stranger.createContext(
                "/",
                call -> {
                    call.sendResponseHeaders(200, -1);
                    call.close();
                });
        stranger.start();
        int port = stranger.getAddress().getPort();
        var spec =
                new ProgramSpec(
                        "query-service",
                        port,
                        JavaProcess.arguments(
                                FakeProgram.class,
                                "query-service",
                                folder.resolve("diary").toString()),
                        Map.of("SERVER_PORT", Integer.toString(port)),
                        folder.resolve("query-service.log"));

        try (HttpClient http = HttpClient.newHttpClient();
                RunningProgram program = RunningProgram.start(spec)) {
            var readiness = new Readiness(http, Duration.ofMinutes(1));
            assertThatThrownBy(() -> readiness.await(program))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("query-service đã dừng")
                    .hasMessageContaining("Address already in use");
        } finally {
            stranger.stop(0);
        }
    }
}
