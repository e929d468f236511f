package vn.sovang.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// A child process on the same JDK. It holds one end of a pipe and ends when ours is gone, so it
/// cannot outlive us.
final class RunningProgram implements AutoCloseable {
    private static final Duration LONGEST_STOP = Duration.ofSeconds(20);
    private static final int LAST_LINES = 25;

    /// All of it shares one machine, where the JVM's second compiler and its parallel collector
    /// double the time of a start.
    private static final List<String> JVM =
            List.of(
                    "-Xmx512m",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC");

    private final ProgramSpec spec;
    private final String sign;
    private final Process process;

    private RunningProgram(ProgramSpec spec, String sign, Process process) {
        this.spec = spec;
        this.sign = sign;
        this.process = process;
    }

    static RunningProgram start(ProgramSpec spec) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.addAll(spec.javaArguments());
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(spec.environment());
        builder.environment().put("SOVANG_WATCH_STDIN", "true");
        String sign = "%s %s".formatted(spec.name(), UUID.randomUUID());
        builder.environment().put("SERVER_SERVER_HEADER", sign);
        try {
            keepLastLog(spec.log());
            return new RunningProgram(
                    spec, sign, builder.redirectOutput(spec.log().toFile()).start());
        } catch (IOException e) {
            throw new CannotStart("Không chạy được " + spec.name(), e);
        }
    }

    /// Starts the same program once more, beside this one.
    RunningProgram another() {
        return start(spec.another(Ports.anyFree()));
    }

    String name() {
        return spec.name();
    }

    int port() {
        return spec.port();
    }

    /// True when this very program gave an answer, and not one that took its port before it
    /// listened.
    boolean gave(HttpResponse<?> answer) {
        return answer.headers().firstValue("Server").filter(sign::equals).isPresent();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    /// The cause of its end, with what it said last.
    String obituary() {
        return "%s đã dừng (mã %d). Những dòng cuối của %s:%n%s"
                .formatted(name(), process.exitValue(), spec.log(), lastLines());
    }

    String lastLines() {
        try {
            List<String> lines = readLog();
            return String.join(
                    "\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    private List<String> readLog() throws IOException {
        try {
            return Files.readAllLines(spec.log());
        } catch (MalformedInputException e) {
            return Files.readAllLines(spec.log(), StandardCharsets.ISO_8859_1);
        }
    }

    private static void keepLastLog(Path log) throws IOException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        if (Files.exists(log)) {
            Path previous = log.resolveSibling(log.getFileName() + ".previous");
            Files.move(log, previous, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
