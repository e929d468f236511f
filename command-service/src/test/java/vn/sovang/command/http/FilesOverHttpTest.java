package vn.sovang.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.sovang.kernel.TenantId;
import vn.sovang.platform.limit.Transfers;
import vn.sovang.platform.tenancy.TenantTransactions;
import vn.sovang.testdatabase.TestDatabase;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

class FilesOverHttpTest extends CommandServer {
    private static final Map<String, String> AS_PDF = Map.of("Content-Type", "application/pdf");
    private static final byte[] PDF = "%PDF-1.4 mẫu".getBytes(StandardCharsets.UTF_8);

    private final UUID unit = Sample.id();

    @Autowired Transfers transfers;
    @Autowired TenantTransactions transactions;

    @Test
    void only_files_of_the_declared_kinds_are_kept_and_the_same_file_is_one() {
        String token = as("unit-clerk", Sample.id());

        Reply first = post(token, "/api/attachments", PDF, AS_PDF);
        Reply again = post(token, "/api/attachments", PDF, AS_PDF);
        Reply disguised = post(token, "/api/attachments", "<script>".getBytes(), AS_PDF);
        Reply html = post(token, "/api/attachments", PDF, Map.of("Content-Type", "text/html"));
        Reply large = post(token, "/api/attachments", new byte[(20 << 20) + 1], AS_PDF);
        Reply viewer = post(as("viewer"), "/api/attachments", PDF, AS_PDF);

        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(disguised.code()).isEqualTo("attachment.content-differs");
        assertThat(html.status()).isEqualTo(415);
        assertThat(large.status()).isEqualTo(413);
        assertThat(viewer.status()).isEqualTo(403);
    }

    @Test
    void a_file_that_is_not_what_it_says_is_refused_and_not_kept() {
        byte[] acts = "%PDF-1.4\n1 0 obj<</S/Launch>>endobj".getBytes(StandardCharsets.UTF_8);
        Reply pdf = post(clerk(), "/api/attachments", acts, AS_PDF);
        Reply word =
                post(
                        clerk(),
                        "/api/attachments",
                        "PK\u0003\u0004...".getBytes(StandardCharsets.UTF_8),
                        Map.of(
                                "Content-Type",
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.document"));

        assertThat(pdf.status()).isEqualTo(422);
        assertThat(pdf.code()).isEqualTo("attachment.pdf-acts");
        assertThat(word.code()).isEqualTo("attachment.content-differs");
        assertThat(count("log.attachment")).isZero();
    }

    @Test
    void a_large_file_is_kept_in_pieces() {
        byte[] large = Arrays.copyOf(PDF, (1 << 20) + 7);

        created(post(clerk(), "/api/attachments", large, AS_PDF));

        List<Integer> lengths =
                transactions.read(
                        new TenantId(tenant),
                        db ->
                                db.sql(
                                                """
                                                select octet_length(content)
                                                from log.attachment_piece order by number
                                                """)
                                        .query(Integer.class)
                                        .list());
        assertThat(lengths).containsExactly(1 << 18, 1 << 18, 1 << 18, 1 << 18, 7);
    }

    @Test
    void of_an_upload_that_breaks_off_nothing_stays() throws IOException {
        List<Path> before = spooled();
        try (Socket line = new Socket("localhost", port)) {
            line.getOutputStream()
                    .write(
                            """
                            POST /api/attachments HTTP/1.1\r
                            Host: localhost\r
                            Authorization: Bearer %s\r
                            Content-Type: application/pdf\r
                            Content-Length: 5000000\r
                            \r
                            %%PDF-1.4\
                            """
                                    .formatted(clerk())
                                    .getBytes(StandardCharsets.UTF_8));
            line.getOutputStream().write(new byte[1 << 20]);
            line.getOutputStream().flush();
            await().until(() -> spooled().size() > before.size());
        }

        await().until(() -> spooled().size() == before.size());
        assertThat(count("log.attachment")).isZero();
        assertThat(count("log.attachment_piece")).isZero();
        transfers.reserve(new TenantId(tenant), "thu.unit-clerk." + unit, 60 << 20).close();
    }

    @Test
    void who_sends_too_much_at_once_waits_and_the_others_are_served() {
        try (Transfers.Room _ =
                transfers.reserve(new TenantId(tenant), "thu.unit-clerk." + unit, (64 << 20) - 3)) {
            Reply same = post(clerk(), "/api/attachments", PDF, AS_PDF);
            Reply other = post(as("unit-clerk", Sample.id()), "/api/attachments", PDF, AS_PDF);

            assertThat(same.status()).isEqualTo(429);
            assertThat(same.code()).isEqualTo("transfers.too-many");
            assertThat(same.response().headers().firstValue("Retry-After")).hasValue("5");
            created(other);
        }
        created(post(clerk(), "/api/attachments", PDF, AS_PDF));
    }

    @Test
    void who_sends_too_much_at_once_is_refused_before_the_database_is_asked() throws SQLException {
        asSuperuser("insert into log.attachment_volume values ('%s', 1, 1::bigint << 40)");
        try (Transfers.Room _ =
                transfers.reserve(new TenantId(tenant), "thu.unit-clerk." + unit, (64 << 20) - 3)) {
            assertThat(post(clerk(), "/api/attachments", PDF, AS_PDF).code())
                    .isEqualTo("transfers.too-many");
        }
    }

    @Test
    void a_province_that_is_full_keeps_no_more_and_a_caller_s_day_has_an_end() throws SQLException {
        asSuperuser("insert into log.attachment_volume values ('%s', 1, 1::bigint << 40)");
        Reply full = post(clerk(), "/api/attachments", PDF, AS_PDF);

        asSuperuser("delete from log.attachment_volume where tenant_id = '%s'");
        created(post(clerk(), "/api/attachments", PDF, AS_PDF));
        asSuperuser(
                """
                insert into log.attachment
                    (tenant_id, hash, media_type, size, uploaded_at, uploaded_by)
                select '%s', lpad(to_hex(n), 64, '0'), 'application/pdf', 20 << 20, now(),
                       'thu.unit-clerk.UNIT'
                from generate_series(1, 103) n
                """
                        .replace("UNIT", unit.toString()));
        Reply day = post(clerk(), "/api/attachments", PDF, AS_PDF);

        assertThat(full.status()).isEqualTo(507);
        assertThat(full.code()).isEqualTo("attachment.province-full");
        assertThat(day.status()).isEqualTo(429);
        assertThat(day.code()).isEqualTo("attachment.too-many-today");
    }

    private String clerk() {
        return as("unit-clerk", unit);
    }

    private long count(String table) {
        return transactions.read(
                new TenantId(tenant),
                db -> db.sql("select count(*) from " + table).query(Long.class).single());
    }

    private void asSuperuser(String sql) throws SQLException {
        try (var connection = TestDatabase.get().superuserDataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql.formatted(tenant));
        }
    }

    private static List<Path> spooled() throws IOException {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "sovang-upload-*")) {
            return StreamSupport.stream(files.spliterator(), false).toList();
        }
    }
}
