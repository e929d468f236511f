package vn.sovang.query.proof;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.kernel.Rejection;
import vn.sovang.platform.security.Caller;
import vn.sovang.proof.Checkpoint;
import vn.sovang.proof.VerifyingKey;
import vn.sovang.query.ViewTable;
import vn.sovang.query.reading.Ask;

import java.io.IOException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Verifies the log of the caller's province, and gives what others need to verify it themselves.
@RestController
public class ProofEndpoint {
    private final Verifications verifications;
    private final VerificationSchedule schedule;
    private final Checkpoints checkpoints;
    private final Exports exports;

    ProofEndpoint(
            Verifications verifications,
            VerificationSchedule schedule,
            Checkpoints checkpoints,
            Exports exports) {
        this.verifications = verifications;
        this.schedule = schedule;
        this.checkpoints = checkpoints;
        this.exports = exports;
    }

    /// The signed checkpoints of a province.
    ///
    /// @param key public key in one line; null where nothing is signed
    public record SignedCheckpoints(@Nullable String key, List<SignedCheckpoint> items) {
        public SignedCheckpoints {
            items = List.copyOf(items);
        }
    }

    /// A signed checkpoint.
    ///
    /// @param number from 1, in the order in which they were signed
    /// @param size events that there were
    /// @param head hash of the last of them, in hexadecimal
    /// @param note the signed text, to be kept elsewhere
    public record SignedCheckpoint(int number, long size, String head, Instant at, String note) {}

    @GetMapping("/api/log/verification")
    public Verification show(Caller caller) {
        caller.mustHave(ViewTable.LOG_VERIFICATION.roles());
        return verifications.of(caller.tenant());
    }

    @PostMapping("/api/log/verify")
    @ResponseStatus(HttpStatus.ACCEPTED)
    public Verification verify(Caller caller) {
        caller.mustHave(ViewTable.LOG_VERIFY.roles());
        schedule.ask(caller.tenant());
        return verifications.of(caller.tenant());
    }

    @GetMapping("/api/log/checkpoints")
    public SignedCheckpoints checkpoints(Caller caller) {
        caller.mustHave(ViewTable.LOG_CHECKPOINTS.roles());
        List<String> notes = checkpoints.notes(caller.tenant());
        List<Checkpoint> read = checkpoints.all(caller.tenant());
        return new SignedCheckpoints(
                checkpoints.key().map(VerifyingKey::text).orElse(null),
                IntStream.range(0, read.size())
                        .mapToObj(at -> item(at + 1, read.get(at), notes.get(at)))
                        .toList());
    }

    private static SignedCheckpoint item(int number, Checkpoint checkpoint, String note) {
        return new SignedCheckpoint(
                number,
                checkpoint.size(),
                HexFormat.of().formatHex(checkpoint.head()),
                checkpoint.at(),
                note);
    }

    /// The whole log as a file for the stand-alone verifier.
    @GetMapping("/api/log/export")
    public void export(Caller caller, HttpServletResponse response) throws IOException {
        caller.mustHave(ViewTable.LOG_EXPORT.roles());
        response.setContentType("application/zip");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"so-vang-%s.zip\"".formatted(caller.tenant()));
        exports.write(caller, response.getOutputStream());
    }

    /// The proof that one event stands in the log that the newest checkpoint names.
    @GetMapping(value = "/api/events/{position}/proof", produces = MediaType.TEXT_PLAIN_VALUE)
    public String prove(Caller caller, @PathVariable String position) {
        caller.mustHave(ViewTable.EVENT_PROOF.roles());
        if (!position.matches("[1-9]\\d{0,17}")) {
            throw Ask.malformed("position");
        }
        return exports.proof(caller, Long.parseLong(position))
                .orElseThrow(() ->
                        new Rejection(
                                Rejection.Kind.UNKNOWN,
                                "proof.not-signed-yet",
                                Map.of("position", position)))
                .text();
    }
}
