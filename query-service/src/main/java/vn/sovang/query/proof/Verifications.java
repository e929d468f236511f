package vn.sovang.query.proof;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import vn.sovang.kernel.TenantId;
import vn.sovang.log.EventLog;
import vn.sovang.platform.tenancy.TenantTransactions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/// Keeps the newest verification of each province where every instance sees it, and runs one at a
/// time.
@Component
class Verifications {
    private static final Duration SILENCE = Duration.ofMinutes(2);

    private static final String BEGIN =
            """
            insert into view.verification as v
                (tenant_id, started_at, beat_at, finished_at, position, until)
            values (current_setting('sovang.tenant', true), :now, :now, null, 0, :until)
            on conflict (tenant_id) do update
                set started_at = excluded.started_at, beat_at = excluded.beat_at,
                    finished_at = null, position = 0, until = excluded.until
                where v.finished_at is not null or v.beat_at < :silent
            """;

    private static final String BEAT =
            """
            update view.verification set beat_at = :now, position = :position
            where tenant_id = current_setting('sovang.tenant', true)
            """;

    private static final String END =
            """
            update view.verification
            set finished_at = :now, position = :position, found = cast(:found as jsonb)
            where tenant_id = current_setting('sovang.tenant', true)
            """;

    private static final String READ =
            """
            select started_at, finished_at, position, until, found from view.verification
            where tenant_id = current_setting('sovang.tenant', true)
            """;

    private final TenantTransactions transactions;
    private final EventLog log;
    private final Verifier verifier;
    private final JsonMapper json;
    private final Clock clock;

    Verifications(
            TenantTransactions transactions,
            EventLog log,
            Verifier verifier,
            JsonMapper json,
            Clock clock) {
        this.transactions = transactions;
        this.log = log;
        this.verifier = verifier;
        this.json = json;
        this.clock = clock;
    }

    Verification of(TenantId tenant) {
        return transactions.read(
                tenant,
                db -> db.sql(READ).query(this::row).optional().orElseGet(Verification::none));
    }

    /// Begins a run unless one is under way.
    ///
    /// @return whether the caller is to [#run] it
    boolean begin(TenantId tenant) {
        long until = log.head(tenant).position();
        return transactions.write(
                        tenant,
                        db ->
                                now(db.sql(BEGIN))
                                        .param("until", until)
                                        .param("silent", at(clock.instant().minus(SILENCE)))
                                        .update())
                == 1;
    }

    /// Verifies to the end, and keeps what was found.
    Verification run(TenantId tenant) {
        Verifier.Found found = verifier.verify(tenant, position -> beat(tenant, position));
        transactions.write(
                tenant,
                db ->
                        now(db.sql(END))
                                .param("position", found.position())
                                .param("found", json.writeValueAsString(found))
                                .update());
        return of(tenant);
    }

    private void beat(TenantId tenant, long position) {
        transactions.write(tenant, db -> now(db.sql(BEAT)).param("position", position).update());
    }

    private JdbcClient.StatementSpec now(JdbcClient.StatementSpec statement) {
        return statement.param("now", at(clock.instant()));
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }

    private Verification row(ResultSet row, int number) throws SQLException {
        OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        Instant started = row.getObject("started_at", OffsetDateTime.class).toInstant();
        if (finished == null) {
            return new Verification(
                    Verification.State.RUNNING,
                    started,
                    null,
                    row.getLong("position"),
                    row.getLong("until"),
                    null,
                    null,
                    0,
                    0,
                    List.of());
        }
        Verifier.Found found = json.readValue(row.getString("found"), Verifier.Found.class);
        return new Verification(
                found.fits() ? Verification.State.FITS : Verification.State.DIFFERS,
                started,
                finished.toInstant(),
                found.position(),
                row.getLong("until"),
                found.hash(),
                found.misfit(),
                found.checkpoints(),
                found.files(),
                found.faults());
    }
}
