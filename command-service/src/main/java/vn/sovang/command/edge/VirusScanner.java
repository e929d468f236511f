package vn.sovang.command.edge;

import io.micrometer.core.instrument.MeterRegistry;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

import vn.sovang.platform.web.InvalidRequest;
import vn.sovang.platform.web.Overloaded;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// Asks a virus scanner, where one is configured, by the protocol of clamd (`INSTREAM`). Where it
/// cannot be asked no file is taken: what was not looked at is not clean.
@Component
class VirusScanner {
    private static final Logger LOG = LoggerFactory.getLogger(VirusScanner.class);
    private static final Duration TO_CONNECT = Duration.ofSeconds(3);
    private static final Duration TO_ANSWER = Duration.ofSeconds(60);
    private static final int LONGEST_ANSWER = 1_000;

    private final String address;
    private final MeterRegistry metrics;

    VirusScanner(FileBounds bounds, MeterRegistry metrics) {
        this.address = bounds.scanner();
        this.metrics = metrics;
    }

    /// Refuses a file in which the scanner finds something, or that it does not take.
    void require(Path file) {
        if (address.isEmpty()) {
            return;
        }
        String answer = ask(file);
        if (answer.endsWith(" FOUND")) {
            metrics.counter("sovang.files.infected").increment();
            LOG.warn("the scanner found something in a file: {}", answer);
            throw new InvalidRequest(HttpStatus.UNPROCESSABLE_CONTENT, "attachment.infected");
        }
        if (!answer.equals("stream: OK")) {
            LOG.error("the scanner at {} answered {}", address, answer);
            throw new Overloaded("scanner.unreachable");
        }
    }

    private String ask(Path file) {
        int colon = address.lastIndexOf(':');
        try (Socket line = new Socket();
                InputStream content = Files.newInputStream(file)) {
            line.connect(
                    new InetSocketAddress(
                            address.substring(0, colon),
                            Integer.parseInt(address.substring(colon + 1))),
                    (int) TO_CONNECT.toMillis());
            line.setSoTimeout((int) TO_ANSWER.toMillis());
            var out = new DataOutputStream(line.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            byte[] piece = new byte[1 << 16];
            for (int read = content.read(piece); read > 0; read = content.read(piece)) {
                out.writeInt(read);
                out.write(piece, 0, read);
            }
            out.writeInt(0);
            out.flush();
            byte[] answer = line.getInputStream().readNBytes(LONGEST_ANSWER);
            return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
        } catch (IOException failure) {
            LOG.error("the scanner at {} cannot be asked", address, failure);
            throw new Overloaded("scanner.unreachable");
        }
    }
}
