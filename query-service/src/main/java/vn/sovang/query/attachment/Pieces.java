package vn.sovang.query.attachment;

import org.springframework.stereotype.Component;

import vn.sovang.kernel.TenantId;
import vn.sovang.platform.tenancy.TenantTransactions;

import java.util.Optional;

/// Reads files from the database by pieces, those too that were kept in one.
@Component
class Pieces {
    /// Length in bytes of all pieces but the last.
    static final int LENGTH = 256 << 10;

    private static final String FIND =
            """
            select media_type, size from log.attachment
            where tenant_id = current_setting('sovang.tenant', true) and hash = :hash
            """;

    private static final String READ =
            """
            select coalesce(p.content, substring(a.content from :start for :length), '') as piece
            from log.attachment a
            left join log.attachment_piece p
                   on p.tenant_id = a.tenant_id and p.hash = a.hash and p.number = :number
            where a.tenant_id = current_setting('sovang.tenant', true) and a.hash = :hash
            """;

    private final TenantTransactions transactions;

    Pieces(TenantTransactions transactions) {
        this.transactions = transactions;
    }

    /// Kind and size of a file.
    record Head(String mediaType, long size) {}

    Optional<Head> find(TenantId tenant, String hash) {
        return transactions.read(
                tenant, db -> db.sql(FIND).param("hash", hash).query(Head.class).optional());
    }

    /// Bytes of a piece by its number, from 0; empty where there is no such piece.
    byte[] read(TenantId tenant, String hash, int number) {
        return transactions.read(
                tenant,
                db ->
                        db.sql(READ)
                                .param("hash", hash)
                                .param("number", number)
                                .param("start", number * LENGTH + 1)
                                .param("length", LENGTH)
                                .query(byte[].class)
                                .optional()
                                .orElseGet(() -> new byte[0]));
    }
}
