package vn.sovang.local;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Everything that the local run keeps on disk. One run at a time.
record DataFolder(Path path, FileChannel channel) implements AutoCloseable {
    private static final String LOCK = "lock";
    private static final String BINARIES = "binaries";
    private static final String PREVIOUS = "previous";

    static DataFolder open(Path folder) {
        try {
            Path path = Files.createDirectories(folder).toRealPath();
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            var channel =
                    FileChannel.open(
                            path.resolve(LOCK),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new CannotStart(
                        "Một lần chạy khác đang dùng thư mục %s. Hãy dừng nó trước (another run uses this folder)."
                                .formatted(path));
            }
            return new DataFolder(path, channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path postgres() {
        return path.resolve("postgres");
    }

    /// The unpacked PostgreSQL. The property `sovang.binaries` lets several data folders share one.
    Path binaries() {
        String shared = System.getProperty("sovang.binaries");
        return shared == null ? path.resolve(BINARIES) : Path.of(shared);
    }

    Path postgresPort() {
        return path.resolve("postgres.port");
    }

    Path passwords() {
        return path.resolve("passwords");
    }

    Path log(String program) {
        return path.resolve("logs").resolve(program + ".log");
    }

    Path sampleDone() {
        return path.resolve("sample-done");
    }

    Path sampleLoaded() {
        return path.resolve("sample-loaded");
    }

    /// Puts everything but the unpacked PostgreSQL into `previous`, in place of what was there.
    void putAside(Consumer<String> say) {
        Path previous = path.resolve(PREVIOUS);
        try (Stream<Path> entries = Files.list(path)) {
            List<Path> old = entries.filter(DataFolder::isPutAside).toList();
            if (old.isEmpty()) {
                return;
            }
            say.accept("Bắt đầu mới: dữ liệu cũ được chuyển vào " + previous);
            Folders.delete(previous);
            Files.createDirectories(previous);
            for (Path entry : old) {
                Files.move(entry, previous.resolve(entry.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static boolean isPutAside(Path entry) {
        return !List.of(LOCK, BINARIES, PREVIOUS).contains(entry.getFileName().toString());
    }
}
