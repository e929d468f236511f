package vn.sovang.query.nomineeregister;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.sovang.kernel.Role;
import vn.sovang.platform.security.Caller;
import vn.sovang.platform.tenancy.TenantTransactions;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Moments;
import vn.sovang.query.unitregister.OwnUnits;
import vn.sovang.unit.UnitId;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Decides who is told of discipline, in histories, trails and in the feed alike: who handles it in
/// the organisation of the nominee or in that of a proposal that names them (ADR 0034). For anybody
/// else there is none.
@Component
public class DisciplineReaders {
    /// Condition that leaves out, of the events `e`, those that say that there is discipline where
    /// the caller is not told; nor is it told that an entry was struck that the caller never saw.
    /// Its values come by [Told#fill].
    public static final String SEEN =
            """
            (e.name not in ('nominee.discipline-recorded', 'nominee.fact-struck')
             or :everyDiscipline or e.aggregate_id = any (:disciplineOf)
             or (e.name = 'nominee.fact-struck' and not exists (
                 select 1 from log.event d
                 where d.tenant_id = :tenant and d.aggregate_id = e.aggregate_id
                   and d.name = 'nominee.discipline-recorded'
                   and cast(convert_from(d.payload, 'UTF8') as jsonb) -> 'number'
                       = cast(convert_from(e.payload, 'UTF8') as jsonb) -> 'number')))
            """;

    private static final String DISCIPLINED =
            """
            select distinct e.aggregate_id from log.event e
            where e.tenant_id = :tenant and e.name = 'nominee.discipline-recorded'
              and e.position > :after and e.position <= :until
              and (cast(:record as text) is null or e.aggregate_id = :record)
            """;

    private final NomineeRegister register;
    private final BoardReader reader;
    private final Moments moments;
    private final TenantTransactions transactions;
    private final OwnUnits own;
    private final BroughtBefore brought;

    DisciplineReaders(
            NomineeRegister register,
            BoardReader reader,
            Moments moments,
            TenantTransactions transactions,
            OwnUnits own,
            BroughtBefore brought) {
        this.register = register;
        this.reader = reader;
        this.moments = moments;
        this.transactions = transactions;
        this.own = own;
        this.brought = brought;
    }

    /// Events of nominees of whose discipline a caller is told.
    ///
    /// @param nominees nominees under their ids
    /// @param everywhere whether it is all of them
    public record Told(Set<String> nominees, boolean everywhere) {
        /// Answer to who is told of none.
        public static final Told NONE = new Told(Set.of(), false);

        public Told {
            nominees = Set.copyOf(nominees);
        }

        public JdbcClient.StatementSpec fill(JdbcClient.StatementSpec statement) {
            return statement
                    .param("disciplineOf", nominees.toArray(String[]::new))
                    .param("everyDiscipline", everywhere);
        }
    }

    boolean isTold(Caller caller, String nominee, UnitId unit) {
        return DisciplineRoles.has(caller) && isNear(caller, nominee, unit);
    }

    /// True for the nominee's organisation, and for one with which a proposal lies that names them.
    boolean isNear(Caller caller, String nominee, UnitId unit) {
        return own.isOf(caller, unit) || brought.isBefore(caller, nominee);
    }

    /// Those of some nominees of whom discipline was entered after a time and stands, as far as the
    /// caller is told.
    public List<String> since(
            Caller caller, Collection<String> nominees, Instant after, Moment moment) {
        if (!DisciplineRoles.has(caller)) {
            return List.of();
        }
        Map<String, NomineeRow> rows =
                transactions.read(
                        caller.tenant(), db -> reader.find(db, register, moment, nominees));
        return rows.entrySet().stream()
                .filter(row ->
                        row.getValue().history().stream()
                                .anyMatch(entry ->
                                        entry.sealed() != null
                                                && entry.stands()
                                                && entry.at().isAfter(after)))
                .filter(row -> isTold(caller, row.getKey(), row.getValue().unitId()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Nominees of whose discipline the caller is told, among those of whom some events tell it.
    ///
    /// @param after position before the first event
    /// @param until position of the last
    /// @param record record of these events; null for all
    public Told told(Caller caller, long after, long until, @Nullable String record) {
        if (!DisciplineRoles.has(caller)) {
            return Told.NONE;
        }
        if (caller.roles().contains(Role.TENANT_ADMIN)) {
            return new Told(Set.of(), true);
        }
        List<String> disciplined =
                transactions.read(
                        caller.tenant(),
                        db ->
                                db.sql(DISCIPLINED)
                                        .param("tenant", caller.tenant().value())
                                        .param("after", after)
                                        .param("until", until)
                                        .param("record", record)
                                        .query(String.class)
                                        .list());
        if (disciplined.isEmpty()) {
            return Told.NONE;
        }
        Moment now = moments.find(caller.tenant(), Ask.now(), register);
        Map<String, NomineeRow> rows =
                transactions.read(
                        caller.tenant(), db -> reader.find(db, register, now, disciplined));
        return new Told(
                rows.entrySet().stream()
                        .filter(row -> isNear(caller, row.getKey(), row.getValue().unitId()))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toUnmodifiableSet()),
                false);
    }
}
