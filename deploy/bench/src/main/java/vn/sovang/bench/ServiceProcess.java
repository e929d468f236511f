package vn.sovang.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Process of a service, as the build packed it.
final class ServiceProcess implements AutoCloseable {
    private static final Duration LONGEST_STOP = Duration.ofSeconds(20);

    private final Process process;

    private ServiceProcess(Process process) {
        this.process = process;
    }

    /// @param folder that of the measuring module's build, which keeps its log too
    static ServiceProcess start(String service, Path folder, Map<String, String> environment)
            throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-jar",
                        jar(folder.resolve("../../..").resolve(service).resolve("target"))
                                .toString());
        builder.environment().putAll(environment);
        builder.environment()
                .putAll(
                        Map.of(
                                "SERVER_ADDRESS", "localhost",
                                "SOVANG_MASTER_KEY", "ab".repeat(32),
                                "SOVANG_WATCH_STDIN", "true"));
        String log = "%s-%s.log".formatted(service, environment.get("SERVER_PORT"));
        return new ServiceProcess(
                builder.redirectErrorStream(true)
                        .redirectOutput(folder.resolve(log).toFile())
                        .start());
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /// Time of the processors that it has used until now.
    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Path jar(Path target) throws IOException {
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.toString().endsWith("-app.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
