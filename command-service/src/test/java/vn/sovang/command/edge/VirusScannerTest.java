package vn.sovang.command.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

import vn.sovang.platform.web.InvalidRequest;
import vn.sovang.platform.web.Overloaded;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

class VirusScannerTest {
    @TempDir Path folder;

    @Test
    void without_a_scanner_nobody_is_asked() {
        assertThatNoException()
                .isThrownBy(() -> scanner("").require(folder.resolve("there is none")));
    }

    @Test
    void the_whole_file_goes_to_the_scanner_and_a_clean_one_is_taken() throws Exception {
        byte[] content = "%PDF-1.4 ".repeat(20_000).getBytes(StandardCharsets.UTF_8);
        try (FakeClamd clamd = new FakeClamd("stream: OK")) {
            scanner(clamd.address()).require(file(content));

            assertThat(clamd.received.get()).isEqualTo(content);
        }
    }

    @Test
    void a_file_in_which_something_is_found_is_refused() throws Exception {
        try (FakeClamd clamd = new FakeClamd("stream: Eicar-Test-Signature FOUND")) {
            Path file = file("EICAR".getBytes(StandardCharsets.UTF_8));
            InvalidRequest refused =
                    catchThrowableOfType(
                            InvalidRequest.class, () -> scanner(clamd.address()).require(file));

            assertThat(refused.code()).isEqualTo("attachment.infected");
        }
    }

    @Test
    void what_the_scanner_did_not_look_at_is_not_taken() throws Exception {
        Path file = file(new byte[] {1});
        String nobodyThere;
        try (FakeClamd clamd = new FakeClamd("INSTREAM size limit exceeded. ERROR")) {
            nobodyThere = clamd.address();
            assertThat(refusal(clamd.address(), file)).isEqualTo("scanner.unreachable");
        }
        assertThat(refusal(nobodyThere, file)).isEqualTo("scanner.unreachable");
    }

    private static String refusal(String address, Path file) {
        return catchThrowableOfType(Overloaded.class, () -> scanner(address).require(file)).code();
    }

    private static VirusScanner scanner(String address) {
        DataSize any = DataSize.ofBytes(1);
        return new VirusScanner(
                new FileBounds(any, any, Duration.ofDays(1), address), new SimpleMeterRegistry());
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "file", null), content);
    }

    /// Speaks clamd's side of INSTREAM, once.
    private static final class FakeClamd implements AutoCloseable {
        final CompletableFuture<byte[]> received = new CompletableFuture<>();
        private final ServerSocket server =
                new ServerSocket(0, 1, InetAddress.getLoopbackAddress());

        FakeClamd(String answer) throws IOException {
            Thread.ofVirtual()
                    .start(() -> {
                        try {
                            serve(answer);
                        } catch (IOException failure) {
                            received.completeExceptionally(failure);
                        }
                    });
        }

        String address() {
            return "localhost:" + server.getLocalPort();
        }

        private void serve(String answer) throws IOException {
            try (var line = server.accept()) {
                var in = new DataInputStream(line.getInputStream());
                assertThat(in.readNBytes(10))
                        .isEqualTo("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
                var content = new ByteArrayOutputStream();
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    content.write(in.readNBytes(length));
                }
                line.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
                received.complete(content.toByteArray());
            }
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }
}
