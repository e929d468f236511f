package vn.sovang.query.feed;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.sovang.kernel.TenantId;
import vn.sovang.platform.security.Caller;
import vn.sovang.platform.tenancy.TenantTransactions;
import vn.sovang.proof.LoggedEvent;
import vn.sovang.query.nomineeregister.DisciplineReaders;
import vn.sovang.query.planboard.OwnPlans;
import vn.sovang.query.proposalboard.OwnProposals;
import vn.sovang.query.proposalboard.SuspensionGrounds;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reportboard.Drafts;
import vn.sovang.query.trail.TrailFilter;
import vn.sovang.query.unitregister.OwnUnits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// The events of a tenant with their stored bytes, as one caller may see them: the content of a
/// report, a plan or a proposal that is not for the caller is withheld, and so are grounds of
/// suspensions and discipline.
@Component
public class SeenEvents {
    private static final String EVENTS =
            """
            select e.position, e.event_id, e.name, e.revision, e.aggregate_type, e.aggregate_id,
                   e.sequence, e.recorded_at, e.happened_at,
                   case when {seen} then e.payload end as payload, e.metadata, e.hash
            from log.event e
            where e.tenant_id = :tenant and e.position <= :moment and {chosen}
            """
                    .replace(
                            "{seen}",
                            String.join(
                                    " and ",
                                    Drafts.SEEN,
                                    OwnPlans.SEEN,
                                    OwnProposals.SEEN,
                                    SuspensionGrounds.TOLD,
                                    DisciplineReaders.SEEN));

    private static final String RANGE =
            EVENTS.replace("{chosen}", "e.position > :after order by e.position limit :size");

    private final TenantTransactions transactions;
    private final OwnUnits own;
    private final DisciplineReaders disciplines;

    SeenEvents(TenantTransactions transactions, OwnUnits own, DisciplineReaders disciplines) {
        this.transactions = transactions;
        this.own = own;
        this.disciplines = disciplines;
    }

    /// Events that follow each other.
    ///
    /// @param after position before the first
    /// @param moment position of the last, as of which the caller sees drafts
    /// @param size how many at most
    public record Range(long after, long moment, int size) {}

    /// The events of a range, in order.
    public List<LoggedEvent> read(Caller caller, Range range) {
        return read(
                caller,
                range.after(),
                range.moment(),
                RANGE,
                statement -> statement.param("after", range.after()).param("size", range.size()));
    }

    /// A page of the events that are chosen, and one more where there are more.
    List<LoggedEvent> read(Caller caller, long moment, Ask ask, FeedChoice choice) {
        TrailFilter filter = choice.filter();
        return read(
                caller,
                filter.isNewestFirst() ? 0 : ask.afterPosition(),
                moment,
                filter.ordered(EVENTS.replace("{chosen}", choice.sql()) + TrailFilter.PAGE),
                statement -> choice.fill(filter.fill(statement, ask)));
    }

    private List<LoggedEvent> read(
            Caller caller,
            long after,
            long moment,
            String sql,
            UnaryOperator<JdbcClient.StatementSpec> chosen) {
        Drafts drafts = new Drafts(own.of(caller));
        OwnPlans ownPlans = new OwnPlans(own.organisation(caller));
        OwnProposals ownProposals = new OwnProposals(ownPlans.organisation());
        SuspensionGrounds grounds = SuspensionGrounds.of(caller, ownPlans.organisation());
        DisciplineReaders.Told discipline = disciplines.told(caller, after, moment, null);
        TenantId tenant = caller.tenant();
        return transactions.read(
                tenant,
                db ->
                        discipline
                                .fill(
                                        grounds.fill(
                                                ownProposals.fill(
                                                        ownPlans.fill(
                                                                drafts.fill(
                                                                        chosen.apply(
                                                                                db.sql(sql)))))))
                                .param("tenant", tenant.value())
                                .param("moment", moment)
                                .query((row, _) -> event(tenant, row))
                                .list());
    }

    private static LoggedEvent event(TenantId tenant, ResultSet row) throws SQLException {
        return new LoggedEvent(
                tenant.value(),
                row.getLong("position"),
                row.getString("aggregate_type"),
                row.getString("aggregate_id"),
                row.getLong("sequence"),
                row.getObject("event_id", UUID.class),
                row.getString("name"),
                row.getInt("revision"),
                row.getBytes("payload"),
                row.getBytes("metadata"),
                instant(row.getObject("happened_at", OffsetDateTime.class)),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getBytes("hash"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
