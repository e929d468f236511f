package vn.sovang.command.edge;

import org.springframework.http.HttpStatus;

import vn.sovang.platform.web.InvalidRequest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;

/// A file that comes in, on this machine's disk until it is known to be whole and right; gone when
/// it is closed. While the line is slow it holds neither memory nor a connection to the database.
final class Spool implements AutoCloseable {
    static final int PIECE = 256 << 10;

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Path path;
    private final String hash;
    private final long size;

    private Spool(Path path, String hash, long size) {
        this.path = path;
        this.hash = hash;
        this.size = size;
    }

    /// Takes a file in.
    ///
    /// @param largest bytes that are taken
    /// @throws InvalidRequest when it is larger, or does not come to its end in time
    @SuppressWarnings("resource") // handed on, unless it fails
    static Spool of(InputStream in, int largest) throws IOException {
        Path path = Files.createTempFile("sovang-upload-", null);
        try {
            return taken(in, largest, path);
        } catch (IOException | RuntimeException failure) {
            Files.delete(path);
            throw failure;
        }
    }

    private static Spool taken(InputStream in, int largest, Path path) throws IOException {
        MessageDigest digest = sha256();
        long size = 0;
        long giveUp = System.nanoTime() + LONGEST.toNanos();
        byte[] piece = new byte[PIECE];
        try (OutputStream out = Files.newOutputStream(path)) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                size += read;
                if (size > largest) {
                    throw new InvalidRequest(HttpStatus.CONTENT_TOO_LARGE, "attachment.too-large");
                }
                if (giveUp - System.nanoTime() < 0) {
                    throw new InvalidRequest(HttpStatus.REQUEST_TIMEOUT, "request.too-slow");
                }
                digest.update(piece, 0, read);
                out.write(piece, 0, read);
            }
        }
        return new Spool(path, HexFormat.of().formatHex(digest.digest()), size);
    }

    /// SHA-256 of the content, in hexadecimal.
    String hash() {
        return hash;
    }

    long size() {
        return size;
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        Files.delete(path);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
