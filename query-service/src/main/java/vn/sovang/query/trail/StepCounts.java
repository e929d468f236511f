package vn.sovang.query.trail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.sovang.platform.security.Caller;
import vn.sovang.platform.tenancy.TenantTransactions;
import vn.sovang.query.nomineeregister.DisciplineReaders;
import vn.sovang.query.unitregister.OwnUnits;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Counts the steps of a record: those of its events that the caller saw when they happened, so
/// that each leads to a page that was there for the caller.
@Component
class StepCounts {
    private static final String STEPS =
            """
            from log.event e
            where e.tenant_id = :tenant and e.aggregate_id = :record and {seen}
            """
                    .replace("{seen}", EventSight.SEEN.replace(":moment", "e.position"));

    private static final String KINDS =
            """
            select e.name, count(*) as times,
                   count(*) filter (where e.position <= :shown) as until,
                   max(e.position) as newest,
                   (array_agg(coalesce(e.happened_at, e.recorded_at)
                              order by e.position desc))[1] as at
            """
                    + STEPS
                    + "group by e.name order by newest";

    private static final String NTH =
            "select e.position " + STEPS + "order by e.position offset :before limit 1";

    private final TenantTransactions transactions;
    private final OwnUnits own;
    private final DisciplineReaders disciplines;

    StepCounts(TenantTransactions transactions, OwnUnits own, DisciplineReaders disciplines) {
        this.transactions = transactions;
        this.own = own;
        this.disciplines = disciplines;
    }

    /// Steps of one kind.
    ///
    /// @param name of the events
    /// @param until number of those that had happened at the moment that is shown
    /// @param newest position of the last one, and when it happened
    record Kind(String name, int times, int until, long newest, Instant at) {}

    /// @param shown position that the page shows
    List<Kind> of(Caller caller, String record, long shown) {
        return transactions.read(
                caller.tenant(),
                db ->
                        steps(db, KINDS, caller, record)
                                .param("shown", shown)
                                .query((row, _) ->
                                        new Kind(
                                                row.getString("name"),
                                                row.getInt("times"),
                                                row.getInt("until"),
                                                row.getLong("newest"),
                                                row.getTimestamp("at").toInstant()))
                                .list());
    }

    /// Position of a step.
    ///
    /// @param number from 1
    Optional<Long> position(Caller caller, String record, int number) {
        return transactions.read(
                caller.tenant(),
                db ->
                        steps(db, NTH, caller, record)
                                .param("before", number - 1)
                                .query(Long.class)
                                .optional());
    }

    private JdbcClient.StatementSpec steps(
            JdbcClient db, String sql, Caller caller, String record) {
        return EventSight.of(caller, own, disciplines.told(caller, 0, Long.MAX_VALUE, record))
                .fill(db.sql(sql))
                .param("tenant", caller.tenant().value())
                .param("record", record);
    }
}
