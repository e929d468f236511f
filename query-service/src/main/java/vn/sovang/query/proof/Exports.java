package vn.sovang.query.proof;

import org.springframework.stereotype.Component;

import vn.sovang.kernel.TenantId;
import vn.sovang.log.EventLog;
import vn.sovang.platform.security.Caller;
import vn.sovang.platform.tenancy.TenantTransactions;
import vn.sovang.proof.ChainedBytes;
import vn.sovang.proof.Checkpoint;
import vn.sovang.proof.InclusionProof;
import vn.sovang.proof.LoggedEvent;
import vn.sovang.proof.ProvinceFile;
import vn.sovang.proof.Tree;
import vn.sovang.query.attachment.NamedFiles;
import vn.sovang.query.feed.SeenEvents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Writes the log of a province as a file, and proofs of single events. Holds a page at a time.
@Component
class Exports {
    private static final int PAGE = 500;
    private static final int HASHES = 10_000;

    private static final String HASHES_AFTER =
            """
            select e.hash from log.event e
            where e.tenant_id = :tenant
              and e.position > :after and e.position <= :until
            order by e.position limit :size
            """;

    private final EventLog log;
    private final SeenEvents events;
    private final NamedFiles files;
    private final Checkpoints checkpoints;
    private final TenantTransactions transactions;

    Exports(
            EventLog log,
            SeenEvents events,
            NamedFiles files,
            Checkpoints checkpoints,
            TenantTransactions transactions) {
        this.log = log;
        this.events = events;
        this.files = files;
        this.checkpoints = checkpoints;
        this.transactions = transactions;
    }

    /// Writes everything up to the head as it is now, as the caller may see it.
    void write(Caller caller, OutputStream out) throws IOException {
        TenantId tenant = caller.tenant();
        // Those that are signed while this runs may name later events.
        List<String> notes = checkpoints.notes(tenant);
        long head = log.head(tenant).position();
        try (ProvinceFile file = new ProvinceFile(out, tenant.value())) {
            for (String note : notes) {
                file.checkpoint(note);
            }
            long after = 0;
            while (after < head) {
                List<LoggedEvent> page =
                        events.read(caller, new SeenEvents.Range(after, head, PAGE));
                if (page.isEmpty()) {
                    break; // a gap at the end: the verifier is the one to say so
                }
                for (LoggedEvent event : page) {
                    file.event(event);
                }
                after = page.getLast().position();
            }
            for (String hash : files.hashes(caller, head)) {
                try (InputStream content = files.open(tenant, hash)) {
                    file.file(hash, content);
                }
            }
        }
    }

    /// The proof of an event; absent where no checkpoint has it yet, or the caller does not see it.
    Optional<InclusionProof> proof(Caller caller, long position) {
        TenantId tenant = caller.tenant();
        List<Checkpoint> signed = checkpoints.all(tenant);
        if (signed.isEmpty() || signed.getLast().size() < position) {
            return Optional.empty();
        }
        List<LoggedEvent> two =
                events.read(
                        caller,
                        position == 1
                                ? new SeenEvents.Range(0, log.head(tenant).position(), 1)
                                : new SeenEvents.Range(
                                        position - 2, log.head(tenant).position(), 2));
        LoggedEvent event = two.getLast();
        if (event.position() != position || event.payload() == null) {
            return Optional.empty();
        }
        long size = signed.getLast().size();
        return Optional.of(
                new InclusionProof(
                        two.size() == 1 ? ChainedBytes.beforeTheFirst() : two.getFirst().hash(),
                        event,
                        Tree.path(position, size, hashes(tenant, size)),
                        checkpoints.notes(tenant).getLast()));
    }

    private Stream<byte[]> hashes(TenantId tenant, long until) {
        return Stream.iterate(0L, after -> after < until, after -> after + HASHES)
                .flatMap(after -> hashes(tenant, after, until).stream());
    }

    private List<byte[]> hashes(TenantId tenant, long after, long until) {
        return transactions.read(
                tenant,
                db ->
                        db.sql(HASHES_AFTER)
                                .param("tenant", tenant.value())
                                .param("after", after)
                                .param("until", until)
                                .param("size", HASHES)
                                .query((row, _) -> row.getBytes(1))
                                .list());
    }
}
