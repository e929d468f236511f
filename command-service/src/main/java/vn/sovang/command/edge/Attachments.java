package vn.sovang.command.edge;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.sovang.command.dispatch.CommandDispatch;
import vn.sovang.kernel.Rejection;
import vn.sovang.kernel.TenantId;
import vn.sovang.platform.security.Caller;
import vn.sovang.platform.tenancy.TenantTransactions;
import vn.sovang.platform.web.InvalidRequest;
import vn.sovang.platform.web.Overloaded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Keeps uploaded files by their content, in pieces: the same file twice is one file, and half a
/// file is none.
@Component
@EnableConfigurationProperties(FileBounds.class)
public class Attachments {
    private static final Duration AN_HOUR = Duration.ofHours(1);

    private static final String OFFER =
            "update log.attachment set offered_at = now() where tenant_id = :tenant and hash ="
                    + " :hash";

    private static final String INSERT_PIECE =
            """
            insert into log.attachment_piece (tenant_id, hash, number, content)
            values (:tenant, :hash, :number, :content)
            on conflict do nothing
            """;

    private static final String INSERT =
            """
            insert into log.attachment (tenant_id, hash, media_type, size, uploaded_at, uploaded_by)
            values (:tenant, :hash, :type, :size, :at, :by)
            on conflict do nothing
            """;

    private static final String OFFERED =
            """
            insert into log.attachment_offer (tenant_id, hash, caller)
            values (:tenant, :hash, :by)
            on conflict do nothing
            """;

    private static final String OF_OTHERS =
            """
            select a.hash from log.attachment a
            where a.tenant_id = :tenant and a.hash = any (:hashes)
              and not exists (
                  select from log.attachment_offer o
                  where o.tenant_id = :tenant and o.hash = a.hash and o.caller = :by)
              and not exists (
                  select from log.attachment_reference r
                  where r.tenant_id = :tenant and r.hash = a.hash and r.aggregate_id = :record)
            order by a.hash limit 1
            """;

    private static final String KIND =
            "select media_type from log.attachment where tenant_id = :tenant and hash = :hash";

    private static final String OF_CALLER =
            """
            select coalesce(sum(size), 0) from log.attachment
            where tenant_id = :tenant and uploaded_by = :by and uploaded_at > :since
            """;

    private static final String OF_PROVINCE =
            """
            select coalesce(sum(bytes), 0) from log.attachment_volume where tenant_id = :tenant
            """;

    private final TenantTransactions transactions;
    private final JdbcClient jdbc;
    private final FileBounds bounds;
    private final Clock clock;

    Attachments(TenantTransactions transactions, JdbcClient jdbc, FileBounds bounds, Clock clock) {
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.bounds = bounds;
        this.clock = clock;
    }

    /// Keeps a file of one province in another one too, with who uploaded it there and when.
    public void copy(TenantId from, TenantId to, String hash) {
        jdbc.sql("select 1 from log.copy_attachment(?, ?, ?)")
                .param(from.value())
                .param(to.value())
                .param(hash)
                .query(Integer.class)
                .list();
    }

    /// Refuses a file that somebody else uploaded, as if there were none, unless the record names
    /// it already: who only knows its hash would read it by naming it.
    void requireOffered(Caller caller, String record, List<String> hashes) {
        if (hashes.isEmpty()) {
            return;
        }
        transactions
                .read(
                        caller.tenant(),
                        db ->
                                db.sql(OF_OTHERS)
                                        .param("tenant", caller.tenant().value())
                                        .param("hashes", hashes.toArray(String[]::new))
                                        .param("by", caller.id())
                                        .param("record", record)
                                        .query(String.class)
                                        .optional())
                .ifPresent(hash -> {
                    throw CommandDispatch.unknownFile(hash);
                });
    }

    /// Refuses a name whose ending is not that of the file. Of an unknown file the log speaks.
    void requireNamed(TenantId tenant, String hash, String name) {
        Optional<String> type =
                transactions.read(
                        tenant,
                        db ->
                                db.sql(KIND)
                                        .param("tenant", tenant.value())
                                        .param("hash", hash)
                                        .query(String.class)
                                        .optional());
        type.flatMap(FileKind::of)
                .filter(kind -> !kind.isNamed(name))
                .ifPresent(kind -> {
                    throw new Rejection(
                            Rejection.Kind.INVALID,
                            "attachment.name-differs",
                            Map.of("name", name, "kind", kind.name()));
                });
    }

    /// Refuses a file for which there is no room. A caller's day passes by itself, and so this is a
    /// 429; a full province stays full until the operator gives it more, and so this is a 507.
    void requireRoom(Caller caller, long bytes) {
        transactions.read(
                caller.tenant(),
                db -> {
                    long today =
                            db.sql(OF_CALLER)
                                    .param("tenant", caller.tenant().value())
                                    .param("by", caller.id())
                                    .param(
                                            "since",
                                            clock.instant()
                                                    .minus(Duration.ofDays(1))
                                                    .atOffset(ZoneOffset.UTC))
                                    .query(Long.class)
                                    .single();
                    if (today + bytes > bounds.callerPerDay().toBytes()) {
                        throw Overloaded.byOne("attachment.too-many-today", AN_HOUR);
                    }
                    long all =
                            db.sql(OF_PROVINCE)
                                    .param("tenant", caller.tenant().value())
                                    .query(Long.class)
                                    .single();
                    if (all + bytes > bounds.province().toBytes()) {
                        throw new InvalidRequest(
                                HttpStatus.INSUFFICIENT_STORAGE, "attachment.province-full");
                    }
                    return all;
                });
    }

    /// Writes the file in one transaction, which holds one piece at a time; the number of files
    /// that are new.
    int keep(Caller caller, String mediaType, Spool file) {
        return transactions.write(
                caller.tenant(),
                db -> {
                    boolean isThere =
                            db.sql(OFFER)
                                            .param("tenant", caller.tenant().value())
                                            .param("hash", file.hash())
                                            .update()
                                    > 0;
                    int written = isThere ? 0 : write(db, caller, mediaType, file);
                    db.sql(OFFERED)
                            .param("tenant", caller.tenant().value())
                            .param("hash", file.hash())
                            .param("by", caller.id())
                            .update();
                    return written;
                });
    }

    private int write(JdbcClient db, Caller caller, String mediaType, Spool file) {
        try (InputStream in = Files.newInputStream(file.path())) {
            int number = 0;
            for (byte[] piece = in.readNBytes(Spool.PIECE);
                    piece.length > 0;
                    piece = in.readNBytes(Spool.PIECE)) {
                db.sql(INSERT_PIECE)
                        .param("tenant", caller.tenant().value())
                        .param("hash", file.hash())
                        .param("number", number++)
                        .param("content", piece)
                        .update();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return db.sql(INSERT)
                .param("tenant", caller.tenant().value())
                .param("hash", file.hash())
                .param("type", mediaType)
                .param("size", file.size())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", caller.id())
                .update();
    }
}
