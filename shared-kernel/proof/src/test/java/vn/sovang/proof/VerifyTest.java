package vn.sovang.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/// Readers with a file, a key and perhaps an older checkpoint find what was changed.
class VerifyTest {
    private static final String TENANT = "ha-tinh";
    private static final SigningKey KEY = SigningKey.of("so-vang.vn", SigningKey.generate());
    private static final byte[] PDF = "%PDF-1.4".getBytes(StandardCharsets.UTF_8);
    private static final String PDF_HASH = HexFormat.of().formatHex(Sha256.of(PDF));

    @TempDir Path folder;

    private final List<LoggedEvent> events = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private String said = "";

    @BeforeEach
    void a_log_of_nine_events_with_checkpoints_after_four_and_nine() {
        for (int position = 1; position <= 9; position++) {
            events.add(event(position, "{\"n\":%d}".formatted(position)));
        }
        events.set(2, withheld(events.get(2)));
        Checkpoint first = checkpoint(4, null);
        notes.add(KEY.sign(first));
        notes.add(KEY.sign(checkpoint(9, first)));
    }

    @Test
    void what_was_not_changed_is_equal() throws IOException {
        assertThat(verify()).as(said).isZero();
        assertThat(said)
                .contains("9 sự kiện khớp", "1 không mở nội dung", "2 mốc khớp", "1 tệp", "ĐÚNG");
    }

    @Test
    void without_a_key_it_is_said_that_no_signature_was_checked() throws IOException {
        assertThat(verify(file(PDF))).as(said).isZero();
        assertThat(said).contains("signatures not checked");
    }

    @Test
    void an_edited_event_is_found_at_its_place() throws IOException {
        LoggedEvent five = events.get(4);
        for (LoggedEvent edited :
                List.of(
                        with(five, "{\"n\":6}", five.recordedAt(), five.aggregateId()),
                        with(five, "{\"n\":5}", five.recordedAt().plusSeconds(1), "a"),
                        with(five, "{\"n\":5}", five.recordedAt(), "b"))) {
            events.set(4, edited);
            assertThat(verify()).isOne();
            assertThat(said).contains("event 5: CHANGED").containsOnlyOnce("SAI");
        }
    }

    @Test
    void two_events_that_changed_places_are_found() throws IOException {
        Collections.swap(events, 5, 6);
        assertThat(verify()).isOne();
        assertThat(said).contains("event 6: MISSING");
    }

    @Test
    void an_event_that_was_taken_out_is_found() throws IOException {
        events.remove(6);
        assertThat(verify()).isOne();
        assertThat(said).contains("event 7: MISSING");
    }

    @Test
    void an_event_that_was_put_in_twice_is_found() throws IOException {
        events.add(7, events.get(6));
        assertThat(verify()).isOne();
        assertThat(said).contains("event 8: MISSING");
    }

    @Test
    void a_cut_off_end_is_found_by_the_checkpoint() throws IOException {
        events.removeLast();
        assertThat(verify()).isOne();
        assertThat(said).contains("8 events, but there were 9");
    }

    @Test
    void a_chain_that_was_rewritten_whole_is_found_by_the_checkpoint() throws IOException {
        rewrite();
        assertThat(verify()).isOne();
        assertThat(said).contains("the first 4 events are not those of the checkpoint");
    }

    @Test
    void a_chain_that_was_rewritten_with_new_checkpoints_is_found_by_one_kept_elsewhere()
            throws IOException {
        Path kept = Files.writeString(folder.resolve("kept.txt"), notes.getFirst());
        rewrite();
        notes.clear();
        notes.add(KEY.sign(checkpoint(9, null)));
        assertThat(verify()).as("only the keys' owner can do that").isZero();
        assertThat(verify("--key", key(), "--checkpoint", kept.toString(), file(PDF))).isOne();
        assertThat(said).contains("the first 4 events are not those of the checkpoint");
    }

    @Test
    void a_checkpoint_that_was_rolled_back_or_forged_is_found() throws IOException {
        String first = notes.removeFirst();
        notes.add(first);
        assertThat(verify()).isOne();
        assertThat(said).contains("does not name the checkpoint before it");

        notes.clear();
        notes.add(SigningKey.of("so-vang.vn", SigningKey.generate()).sign(checkpoint(9, null)));
        assertThat(verify()).isOne();
        assertThat(said).contains("not signed by so-vang.vn");
    }

    @Test
    void a_forged_file_is_found() throws IOException {
        assertThat(verify("--key", key(), file("%PDF-1.5".getBytes(StandardCharsets.UTF_8))))
                .isOne();
        assertThat(said).contains("file " + PDF_HASH + " has other content");
    }

    @Test
    void one_event_is_proved_by_a_few_hashes() throws IOException {
        List<byte[]> hashes = events.stream().map(LoggedEvent::hash).toList();
        InclusionProof proof =
                new InclusionProof(
                        events.get(6).hash(),
                        events.get(7),
                        Tree.path(8, 9, hashes.stream()),
                        notes.getLast());
        Path file = Files.writeString(folder.resolve("proof.txt"), proof.text());
        assertThat(verify("--key", key(), file.toString())).as(said).isZero();

        InclusionProof forged =
                new InclusionProof(
                        proof.before(),
                        with(proof.event(), "{\"n\":9}", proof.event().recordedAt(), "a"),
                        proof.path(),
                        proof.note());
        Files.writeString(file, forged.text());
        assertThat(verify("--key", key(), file.toString())).isOne();
        assertThat(verify(file.toString())).as("a proof without a key proves nothing").isEqualTo(2);
    }

    @Test
    void what_is_no_export_cannot_be_read() throws IOException {
        Path nothing = Files.writeString(folder.resolve("nothing.zip"), "nothing");
        assertThat(verify(nothing.toString())).isEqualTo(2);
        assertThat(verify()).isZero();
        assertThat(verify(new String[0])).isEqualTo(2);
        assertThat(verify(folder.resolve("absent").toString())).isEqualTo(2);
    }

    private int verify() throws IOException {
        return verify("--key", key(), file(PDF));
    }

    private int verify(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int outcome = Verify.run(new PrintStream(out, true, StandardCharsets.UTF_8), arguments);
        said = out.toString(StandardCharsets.UTF_8);
        return outcome;
    }

    private String key() throws IOException {
        return Files.writeString(folder.resolve("key.txt"), KEY.verifyingKey().text()).toString();
    }

    private String file(byte[] pdf) throws IOException {
        Path path = folder.resolve("ha-tinh.zip");
        try (ProvinceFile file = new ProvinceFile(Files.newOutputStream(path), TENANT)) {
            for (String note : notes) {
                file.checkpoint(note);
            }
            for (LoggedEvent event : events) {
                file.event(event);
            }
            file.file(PDF_HASH, new ByteArrayInputStream(pdf));
        }
        return path.toString();
    }

    /// A superuser's work: another fourth event, and all hashes behind it made anew.
    private void rewrite() {
        List<LoggedEvent> old = List.copyOf(events);
        events.clear();
        for (LoggedEvent event : old) {
            events.add(
                    event(
                            event.position(),
                            "{\"n\":%d}".formatted(event.position() == 4 ? 0 : event.position())));
        }
    }

    private Checkpoint checkpoint(int size, @Nullable Checkpoint before) {
        ChainWalk walk = new ChainWalk(TENANT);
        events.subList(0, size).forEach(event -> assertThat(walk.next(event)).isEmpty());
        return Checkpoint.of(walk, Instant.parse("2026-11-29T17:00:00Z"), before, List.of());
    }

    private LoggedEvent event(long position, String payload) {
        byte[] previous =
                events.isEmpty() ? ChainedBytes.beforeTheFirst() : events.getLast().hash();
        LoggedEvent bare =
                new LoggedEvent(
                        TENANT,
                        position,
                        "Unit",
                        "a",
                        position - 1,
                        new UUID(1, position),
                        "unit.renamed",
                        1,
                        payload.getBytes(StandardCharsets.UTF_8),
                        "{}".getBytes(StandardCharsets.UTF_8),
                        position % 2 == 0 ? Instant.parse("2021-01-04T01:00:00.000250Z") : null,
                        Instant.parse("2021-01-05T01:00:00Z").plusSeconds(position),
                        new byte[0]);
        return hashed(bare, ChainedBytes.hash(previous, bare));
    }

    private static LoggedEvent hashed(LoggedEvent e, byte[] hash) {
        return new LoggedEvent(
                e.tenant(),
                e.position(),
                e.aggregateType(),
                e.aggregateId(),
                e.sequence(),
                e.eventId(),
                e.name(),
                e.revision(),
                e.payload(),
                e.metadata(),
                e.happenedAt(),
                e.recordedAt(),
                hash);
    }

    private static LoggedEvent withheld(LoggedEvent e) {
        return new LoggedEvent(
                e.tenant(),
                e.position(),
                e.aggregateType(),
                e.aggregateId(),
                e.sequence(),
                e.eventId(),
                e.name(),
                e.revision(),
                null,
                e.metadata(),
                e.happenedAt(),
                e.recordedAt(),
                e.hash());
    }

    private static LoggedEvent with(LoggedEvent e, String payload, Instant at, String aggregate) {
        return new LoggedEvent(
                e.tenant(),
                e.position(),
                e.aggregateType(),
                aggregate,
                e.sequence(),
                e.eventId(),
                e.name(),
                e.revision(),
                payload.getBytes(StandardCharsets.UTF_8),
                e.metadata(),
                e.happenedAt(),
                at,
                e.hash());
    }
}
