package vn.sovang.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import static vn.sovang.log.LogFixture.DATABASE;
import static vn.sovang.log.LogFixture.attaching;
import static vn.sovang.log.LogFixture.note;

import org.junit.jupiter.api.Test;

import vn.sovang.kernel.TenantId;

import java.sql.SQLException;

/// Files in the database: in pieces, counted, and removed when nothing refers to them.
class AttachmentRetentionTest {
    private static final String UNUSED = "a0".repeat(32);
    private static final String REFERRED = "b1".repeat(32);
    private static final String NAMED = "c2".repeat(32);
    private static final String YOUNG = "d3".repeat(32);
    private static final String OFFERED_AGAIN = "e4".repeat(32);

    private final LogFixture fixture = new LogFixture();

    @Test
    void a_file_goes_when_it_is_old_and_nothing_refers_to_it_and_no_other() throws SQLException {
        for (String hash : new String[] {UNUSED, REFERRED, NAMED, OFFERED_AGAIN}) {
            upload(fixture.tenant, hash, 40);
        }
        upload(fixture.tenant, YOUNG, 2);
        asCommand(
                "update log.attachment set offered_at = now() where hash = '%s'"
                        .formatted(OFFERED_AGAIN));
        fixture.append(attaching(note("a", 0), REFERRED));
        // Its command did not say that it names a file.
        fixture.append(note("b", 0, "{\"text\":\"%s\"}".formatted(NAMED)));

        assertThat(remove(30)).isOne();

        assertThat(rows("log.attachment where hash = '%s'".formatted(UNUSED))).isZero();
        assertThat(rows("log.attachment_piece where hash = '%s'".formatted(UNUSED))).isZero();
        assertThat(rows("log.attachment")).isEqualTo(4);
        assertThat(rows("log.attachment_piece")).isEqualTo(4);
        assertThat(rows("log.attachment_volume where files = 4 and bytes = 12")).isOne();
        assertThat(
                        superuser(
                                "log.attachment_removed where tenant_id = '%s' and hash = '%s'"
                                        .formatted(fixture.tenant, UNUSED)))
                .isOne();
        assertThat(rows("log.attachment_reference where hash = '%s'".formatted(NAMED))).isOne();
        assertThat(remove(30)).isZero();
    }

    @Test
    void no_file_of_the_last_day_goes_whatever_is_asked() throws SQLException {
        upload(fixture.tenant, YOUNG, 0);

        assertThat(remove(0)).isZero();
    }

    @Test
    void half_a_file_is_none() {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> asCommand(piece(fixture.tenant, UNUSED)))
                .withMessageContaining("foreign key");
    }

    @Test
    void a_file_is_copied_to_another_tenant_once() throws SQLException {
        TenantId there = LogFixture.freshTenant();
        upload(fixture.tenant, UNUSED, 1);

        for (int i = 0; i < 2; i++) {
            asCommand(
                    "select log.copy_attachment('%s', '%s', '%s')"
                            .formatted(fixture.tenant, there, UNUSED));
        }

        assertThat(LogFixture.count(DATABASE.queryDataSource(), there.value(), "log.attachment"))
                .isOne();
        assertThat(
                        LogFixture.count(
                                DATABASE.queryDataSource(),
                                there.value(),
                                "log.attachment_piece where content = 'pdf'"))
                .isOne();
    }

    private static void upload(TenantId tenant, String hash, int daysAgo) throws SQLException {
        String then = "now() - interval '%d days'".formatted(daysAgo);
        LogFixture.execute(
                DATABASE.commandDataSource(),
                "select set_config('sovang.tenant', '%s', true)".formatted(tenant),
                piece(tenant, hash),
                """
                insert into log.attachment
                    (tenant_id, hash, media_type, size, uploaded_at, uploaded_by, offered_at)
                values ('%s', '%s', 'application/pdf', 3, %s, 'clerk', %s)\
                """
                        .formatted(tenant, hash, then, then));
    }

    private static String piece(TenantId tenant, String hash) {
        return "insert into log.attachment_piece values ('%s', '%s', 0, 'pdf')"
                .formatted(tenant, hash);
    }

    private void asCommand(String sql) throws SQLException {
        LogFixture.execute(
                DATABASE.commandDataSource(),
                "select set_config('sovang.tenant', '%s', true)".formatted(fixture.tenant),
                sql);
    }

    private long remove(int days) throws SQLException {
        long before = rows("log.attachment");
        asCommand(
                "select log.remove_unreferenced_attachments('%s', now() - interval '%d days')"
                        .formatted(fixture.tenant, days));
        return before - rows("log.attachment");
    }

    private long rows(String from) throws SQLException {
        return LogFixture.count(DATABASE.commandDataSource(), fixture.tenant.value(), from);
    }

    private static long superuser(String from) throws SQLException {
        return LogFixture.count(DATABASE.superuserDataSource(), "", from);
    }
}
