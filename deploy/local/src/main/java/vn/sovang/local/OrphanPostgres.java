package vn.sovang.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// A PostgreSQL that a killed run left behind. Starting over it would quietly go on with its old
/// settings, so it is stopped first, in the way that keeps its data.
final class OrphanPostgres {
    static final String PID_FILE = "postmaster.pid";
    private static final long LONGEST_STOP_SECONDS = 60;

    private OrphanPostgres() {}

    static void stop(Path dataDirectory, Consumer<String> say) {
        Path pidFile = dataDirectory.resolve(PID_FILE);
        Optional<ProcessHandle> named = named(pidFile);
        if (named.isEmpty()) {
            return;
        }
        ProcessHandle process = named.get();
        if (isPostgresOf(process, dataDirectory)) {
            say.accept(
                    "Dừng PostgreSQL còn sót lại của lần chạy trước (pid " + process.pid() + ")");
            interrupt(process);
        } else {
            say.accept(
                    "Bỏ tệp %s cũ: pid %d nay là chương trình khác"
                            .formatted(pidFile, process.pid()));
            delete(pidFile);
        }
    }

    /// The living process whose number stands in the file. A dead one's file is PostgreSQL's own
    /// matter. The process that a pid file names, if it lives.
    static Optional<ProcessHandle> named(Path pidFile) {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(pidFile)) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(line -> line.matches("\\d{1,18}"))
                    .flatMap(line -> ProcessHandle.of(Long.parseLong(line)))
                    .filter(ProcessHandle::isAlive);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isPostgresOf(ProcessHandle process, Path dataDirectory) {
        boolean isPostgres =
                process.info().command().map(Path::of).map(Path::getFileName).stream()
                        .anyMatch(name -> name.toString().equals("postgres"));
        List<String> arguments = process.info().arguments().map(List::of).orElseGet(List::of);
        return isPostgres && arguments.contains(dataDirectory.toString());
    }

    /// SIGINT is PostgreSQL's fast shutdown: sessions end, everything is written, the pid file
    /// goes.
    private static void interrupt(ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
            process.onExit().get(LONGEST_STOP_SECONDS, TimeUnit.SECONDS);
        } catch (IOException | ExecutionException | TimeoutException e) {
            throw new CannotStart(
                    "Không dừng được PostgreSQL cũ (pid %d). Hãy dừng nó rồi chạy lại."
                            .formatted(process.pid()),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Bị ngắt khi đang dừng PostgreSQL cũ", e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
