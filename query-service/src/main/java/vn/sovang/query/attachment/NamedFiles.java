package vn.sovang.query.attachment;

import org.springframework.stereotype.Component;

import vn.sovang.kernel.TenantId;
import vn.sovang.platform.tenancy.TenantTransactions;

import java.io.InputStream;
import java.util.List;

/// The files that the events of a province name, for whoever checks or exports all of them.
@Component
public class NamedFiles {
    private static final String NAMED =
            """
            select distinct hash from log.attachment_reference
            where tenant_id = current_setting('sovang.tenant', true) order by hash
            """;

    private final TenantTransactions transactions;
    private final Pieces pieces;

    NamedFiles(TenantTransactions transactions, Pieces pieces) {
        this.transactions = transactions;
        this.pieces = pieces;
    }

    /// Their hashes, in order.
    public List<String> hashes(TenantId tenant) {
        return transactions.read(tenant, db -> db.sql(NAMED).query(String.class).list());
    }

    /// The content of one; reading it to its end fails with [WrongContent] where it has another
    /// hash.
    public InputStream open(TenantId tenant, String hash) {
        long size = pieces.find(tenant, hash).map(Pieces.Head::size).orElse(0L);
        return new PieceStream(number -> pieces.read(tenant, hash, number), hash, size);
    }
}
