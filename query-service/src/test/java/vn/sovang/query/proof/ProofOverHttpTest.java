package vn.sovang.query.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

import vn.sovang.kernel.Role;
import vn.sovang.log.StoredEvent;
import vn.sovang.proof.ChainedBytes;
import vn.sovang.proof.LoggedEvent;
import vn.sovang.proof.Verify;
import vn.sovang.query.QueryServer;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.query.testing.TestLog;
import vn.sovang.testdatabase.TestDatabase;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// A superuser of the database changes what is there; the auditor finds it, here and without us.
class ProofOverHttpTest extends QueryServer {
    private static final JdbcClient SUPERUSER =
            JdbcClient.create(TestDatabase.get().superuserDataSource());
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir Path folder;

    private final TestLog log = new TestLog();
    private String said = "";

    @BeforeEach
    void a_log_that_was_verified_and_signed() throws Exception {
        SamplePlan sample = new SamplePlan();
        log.append(sample.departmentRegistered());
        for (int number = 0; number < 5; number++) {
            log.append("note.written", "note", "{\"n\":%d}".formatted(number));
        }
        JsonNode found = verify();
        assertThat(found.at("/state").asString()).as("%s", found).isEqualTo("FITS");
        assertThat(found.at("/position").asLong()).isEqualTo(6);
        assertThat(signed()).hasSize(1);
    }

    @Test
    void what_fits_is_signed_once_and_proved_without_us() throws Exception {
        JsonNode again = verify();
        assertThat(again.at("/checkpoints").asInt()).isEqualTo(1);
        assertThat(signed()).as("nothing happened since").hasSize(1);

        Path export = fetch("/api/log/export", "ha.zip");
        assertThat(check("--key", key(), export.toString())).as(said).isZero();
        assertThat(said).contains("6 sự kiện khớp", "1 mốc khớp", "ĐÚNG");

        Path proof = fetch("/api/events/3/proof", "proof.txt");
        assertThat(check("--key", key(), proof.toString())).as(said).isZero();
        assertThat(check("--key", key(), fetch("/api/events/1/proof", "one.txt").toString()))
                .as(said)
                .isZero();
    }

    @Test
    void what_no_checkpoint_has_yet_is_not_proved() throws Exception {
        log.append("note.written", "note", "{}");
        assertThat(send(get(log, Role.AUDITOR, null, "/api/events/7/proof")).statusCode())
                .isEqualTo(404);
        assertThat(send(get(log, Role.AUDITOR, null, "/api/events/x/proof")).statusCode())
                .isEqualTo(400);
        verify();
        assertThat(signed()).hasSize(2);
        assertThat(check("--key", key(), fetch("/api/events/7/proof", "p.txt").toString()))
                .as(said)
                .isZero();
        assertThat(check("--key", key(), fetch("/api/log/export", "e.zip").toString()))
                .as(said)
                .isZero();
        assertThat(said).contains("2 mốc khớp");
    }

    @Test
    void another_province_sees_its_own_log_alone() throws Exception {
        TestLog other = new TestLog();
        other.append("note.written", "note", "{}");
        assertThat(read(other, Role.AUDITOR, "/api/log/verification").at("/state").asString())
                .isEqualTo("NONE");
        assertThat(read(other, Role.AUDITOR, "/api/log/checkpoints").at("/items")).isEmpty();
    }

    @Test
    void an_edited_event_is_named() throws Exception {
        String kept = note();
        tamper("update {events} set payload = '{}' where tenant_id = {tenant} and position = 4");
        assertThat(verify().at("/misfit")).hasToString(fault("CHANGED", "4"));
        assertThat(signed()).as("nothing is signed that does not fit").hasSize(1);
        assertThat(checkWith(kept)).isOne();
        assertThat(said).contains("event 4: CHANGED");
        assertThat(send(open("/actuator/prometheus")).body())
                .containsPattern("sovang_log_misfits(\\{.*\\})? [1-9]");
    }

    @Test
    void a_cut_off_end_is_named_also_when_the_head_was_set_back() throws Exception {
        tamper("delete from {events} where tenant_id = {tenant} and position = 6");
        assertThat(verify().at("/misfit")).hasToString(fault("MISSING", "6"));

        tamper(
                "update log.head set position = 5, hash = (select hash from {events} where"
                        + " tenant_id = {tenant} and position = 5) where tenant_id = {tenant}");
        JsonNode found = verify();
        assertThat(found.at("/misfit").isNull()).isTrue();
        assertThat(found.at("/faults/0")).hasToString(fault("CHECKPOINT_BEYOND", "1"));
    }

    @Test
    void a_chain_that_was_rewritten_to_its_end_is_named_by_the_checkpoint() throws Exception {
        String kept = note();
        rewrite(3, "{\"n\":99}");
        JsonNode found = verify();
        assertThat(found.at("/misfit").isNull()).as("%s", found).isTrue();
        assertThat(found.at("/faults/0")).hasToString(fault("CHECKPOINT_DIFFERS", "1"));
        assertThat(checkWith(kept)).isOne();
        assertThat(said).contains("the first 6 events are not those of the checkpoint");
    }

    @Test
    void a_forged_file_is_named_and_not_given() throws Exception {
        byte[] pdf = "%PDF-1.4 đúng".getBytes(StandardCharsets.UTF_8);
        String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
        log.keep(hash, pdf, "note");
        assertThat(verify().at("/files").asInt()).isEqualTo(1);

        tamper(
                "update log.attachment set content = convert_to('%PDF-1.4 sai!', 'UTF8'), size ="
                        + " 13 where tenant_id = {tenant} and hash = '"
                        + hash
                        + "'");
        assertThat(verify().at("/faults/0")).hasToString(fault("FILE_DIFFERS", hash));
    }

    @Test
    void files_go_along_with_the_events_that_name_them_to_the_reader() throws Exception {
        SamplePlan sample = new SamplePlan();
        String told = hash("%PDF-1.4 a");
        String untold = hash("%PDF-1.4 b");
        String draft = hash("%PDF-1.4 c");
        log.keep(told, "%PDF-1.4 a".getBytes(StandardCharsets.UTF_8), sample.proposal);
        log.keep(untold, "%PDF-1.4 b".getBytes(StandardCharsets.UTF_8), sample.proposal);
        log.keep(draft, "%PDF-1.4 c".getBytes(StandardCharsets.UTF_8), sample.draftedReport);
        log.append(sample.proposed());
        log.append("proposal.dossier-item-added", sample.proposal.toString(), naming(told));
        log.append(sample.proposalSubmitted());
        log.append("report.draft-saved", sample.draftedReport.toString(), naming(draft));

        try (ZipFile zip = new ZipFile(fetch("/api/log/export", "files.zip").toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName).collect(Collectors.joining(" ")))
                    .contains(told)
                    .doesNotContain(untold, draft);
        }
    }

    private static String naming(String hash) {
        return "{\"attachment\":\"%s\"}".formatted(hash);
    }

    private static String hash(String content) throws Exception {
        return HexFormat.of()
                .formatHex(
                        MessageDigest.getInstance("SHA-256")
                                .digest(content.getBytes(StandardCharsets.UTF_8)));
    }

    private JsonNode verify() throws Exception {
        assertThat(
                        send(get(log, Role.AUDITOR, null, "/api/log/verify")
                                        .POST(BodyPublishers.noBody()))
                                .statusCode())
                .isEqualTo(202);
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> read(log, Role.AUDITOR, "/api/log/verification"),
                        found -> !found.at("/finishedAt").isNull());
    }

    private List<JsonNode> signed() throws Exception {
        List<JsonNode> items = new ArrayList<>();
        read(log, Role.AUDITOR, "/api/log/checkpoints").at("/items").forEach(items::add);
        return items;
    }

    private String note() throws Exception {
        return signed().getFirst().at("/note").asString();
    }

    private String key() throws Exception {
        String key = read(log, Role.AUDITOR, "/api/log/checkpoints").at("/key").asString();
        return Files.writeString(folder.resolve("key.txt"), key).toString();
    }

    private Path fetch(String path, String name) throws Exception {
        var answer =
                HTTP.send(
                        get(log, Role.AUDITOR, null, path).build(),
                        BodyHandlers.ofFile(folder.resolve(name)));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private int checkWith(String keptNote) throws Exception {
        return check(
                "--key",
                key(),
                "--checkpoint",
                Files.writeString(folder.resolve("kept.txt"), keptNote).toString(),
                fetch("/api/log/export", "tampered.zip").toString());
    }

    private int check(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int outcome = Verify.run(new PrintStream(out, true, StandardCharsets.UTF_8), arguments);
        said = out.toString(StandardCharsets.UTF_8);
        return outcome;
    }

    private static String fault(String code, String of) {
        return "{\"code\":\"%s\",\"of\":\"%s\"}".formatted(code, of);
    }

    /// Rewrites as nobody but a superuser can: another payload, and every hash behind it made anew.
    private void rewrite(long from, String payload) {
        byte[] previous = ChainedBytes.beforeTheFirst();
        for (StoredEvent event : TestLog.reading().readStored(log.tenant(), 0, 100)) {
            LoggedEvent as = event.logged();
            LoggedEvent now =
                    new LoggedEvent(
                            as.tenant(),
                            as.position(),
                            as.aggregateType(),
                            as.aggregateId(),
                            as.sequence(),
                            as.eventId(),
                            as.name(),
                            as.revision(),
                            as.position() == from
                                    ? payload.getBytes(StandardCharsets.UTF_8)
                                    : as.payload(),
                            as.metadata(),
                            as.happenedAt(),
                            as.recordedAt(),
                            as.hash());
            previous = ChainedBytes.hash(previous, now);
            String hash = HexFormat.of().formatHex(previous);
            tamper(
                    "update {events} set hash = decode('"
                            + hash
                            + "', 'hex')"
                            + (as.position() == from ? ", payload = '" + payload + "'" : "")
                            + " where tenant_id = {tenant} and position = "
                            + as.position());
            tamper(
                    "update log.head set hash = decode('"
                            + hash
                            + "', 'hex') where tenant_id = {tenant}");
        }
    }

    private void tamper(String sql) {
        String events = "log.event_" + log.tenant().value();
        SUPERUSER.sql("alter table %s disable trigger user".formatted(events)).update();
        SUPERUSER
                .sql(
                        sql.replace("{events}", events)
                                .replace("{tenant}", "'" + log.tenant().value() + "'"))
                .update();
        SUPERUSER.sql("alter table %s enable trigger user".formatted(events)).update();
    }
}
