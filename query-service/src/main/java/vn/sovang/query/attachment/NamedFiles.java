package vn.sovang.query.attachment;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.sovang.kernel.TenantId;
import vn.sovang.log.EventLog;
import vn.sovang.platform.security.Caller;
import vn.sovang.platform.tenancy.TenantTransactions;
import vn.sovang.query.nomineeregister.DisciplineReaders;
import vn.sovang.query.trail.EventSight;
import vn.sovang.query.unitregister.OwnUnits;

import java.io.InputStream;
import java.util.List;

/// The files that the events of a province name: all of them for whoever checks them, and those
/// that events name to one reader. The references of the log lead from a file to its records, so
/// that nobody looks through the history for it.
@Component
public class NamedFiles {
    private static final String NAMED =
            """
            select distinct hash from log.attachment_reference
            where tenant_id = current_setting('sovang.tenant', true) order by hash
            """;

    /// Hashes that events up to `:moment` name to the reader; of one file where there is `:hash`.
    private static final String NAMED_TO =
            """
            select distinct r.hash
            from log.attachment_reference r
            join log.event e on e.tenant_id = r.tenant_id and e.aggregate_id = r.aggregate_id
            where r.tenant_id = :tenant and {file} and e.position <= :moment
              and strpos(convert_from(e.payload, 'UTF8'), r.hash) > 0 and {seen}
            order by 1
            """
                    .replace("{seen}", EventSight.SEEN);

    private static final String OFFERED =
            """
            select exists (
                select from log.attachment_offer o
                where o.tenant_id = :tenant and o.hash = :hash and o.caller = :caller)
            """;

    private final TenantTransactions transactions;
    private final Pieces pieces;
    private final EventLog log;
    private final OwnUnits own;

    NamedFiles(TenantTransactions transactions, Pieces pieces, EventLog log, OwnUnits own) {
        this.transactions = transactions;
        this.pieces = pieces;
        this.log = log;
        this.own = own;
    }

    /// Their hashes, in order.
    public List<String> hashes(TenantId tenant) {
        return transactions.read(tenant, db -> db.sql(NAMED).query(String.class).list());
    }

    /// Hashes of those that events up to a position name to a reader, in order.
    public List<String> hashes(Caller caller, long until) {
        return named(caller, "true", null, until);
    }

    /// True for who uploaded a file, and for who reads an event that names it.
    boolean isFor(Caller caller, String hash) {
        boolean offered =
                transactions.read(
                        caller.tenant(),
                        db ->
                                db.sql(OFFERED)
                                        .param("tenant", caller.tenant().value())
                                        .param("hash", hash)
                                        .param("caller", caller.id())
                                        .query(Boolean.class)
                                        .single());
        return offered
                || !named(caller, "r.hash = :hash", hash, log.head(caller.tenant()).position())
                        .isEmpty();
    }

    private List<String> named(Caller caller, String file, @Nullable String hash, long until) {
        // No entry of discipline names a file.
        EventSight sight = EventSight.of(caller, own, DisciplineReaders.Told.NONE);
        return transactions.read(
                caller.tenant(),
                db ->
                        sight.fill(db.sql(NAMED_TO.replace("{file}", file)))
                                .param("tenant", caller.tenant().value())
                                .param("hash", hash)
                                .param("moment", until)
                                .query(String.class)
                                .list());
    }

    /// The content of one; reading it to its end fails with [WrongContent] where it has another
    /// hash.
    public InputStream open(TenantId tenant, String hash) {
        long size = pieces.find(tenant, hash).map(Pieces.Head::size).orElse(0L);
        return new PieceStream(number -> pieces.read(tenant, hash, number), hash, size);
    }
}
