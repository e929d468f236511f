package vn.sovang.query.trail;

import org.springframework.stereotype.Component;

import vn.sovang.log.EventLog;
import vn.sovang.log.RecordedEvent;
import vn.sovang.platform.security.Caller;
import vn.sovang.platform.tenancy.TenantTransactions;
import vn.sovang.platform.text.Language;
import vn.sovang.query.nomineeregister.DisciplineReaders;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Moments;
import vn.sovang.query.unitregister.OwnUnits;

import java.util.List;
import java.util.Set;

/// Finds what others did in a province since a position of its log, as far as a caller sees it.
@Component
public class News {
    private static final int MOST = 12;

    /// Number of positions that are looked through; what lies further back is no news.
    private static final int REACH = 20_000;

    private static final String NEWEST =
            """
            select e.position from log.event e
            where e.tenant_id = :tenant
              and e.position > greatest(:since, :moment - :reach) and e.position <= :moment
              and {seen} and {own}
              and cast(convert_from(e.metadata, 'UTF8') as jsonb) ->> 'actor'
                  is distinct from :actor
            order by e.position desc limit :size
            """
                    .replace("{seen}", EventSight.SEEN)
                    .replace("{own}", OwnPart.CONDITION);

    private final Telling telling;
    private final Moments moments;
    private final EventLog log;
    private final TenantTransactions transactions;
    private final OwnUnits own;
    private final DisciplineReaders disciplines;

    News(
            Telling telling,
            Moments moments,
            EventLog log,
            TenantTransactions transactions,
            OwnUnits own,
            DisciplineReaders disciplines) {
        this.telling = telling;
        this.moments = moments;
        this.log = log;
        this.transactions = transactions;
        this.own = own;
        this.disciplines = disciplines;
    }

    /// The newest dozen of the caller's own part, newest first.
    public List<TrailItem> since(Caller caller, long position, Language language) {
        Moment now = moments.ofLog(caller.tenant(), Ask.now());
        EventSight sight =
                EventSight.of(
                        caller,
                        own,
                        disciplines.told(
                                caller,
                                Math.max(position, now.position() - REACH),
                                now.position(),
                                null));
        List<Long> positions =
                transactions.read(
                        caller.tenant(),
                        db ->
                                OwnPart.of(caller)
                                        .fill(sight.fill(db.sql(NEWEST)))
                                        .param("tenant", caller.tenant().value())
                                        .param("since", position)
                                        .param("reach", REACH)
                                        .param("moment", now.position())
                                        .param("actor", caller.id())
                                        .param("size", MOST)
                                        .query((row, _) -> row.getLong("position"))
                                        .list());
        List<RecordedEvent> events = log.readAt(caller.tenant(), positions);
        RecordNames names = telling.names(caller.tenant(), now, events);
        Set<Long> withheld =
                transactions.read(
                        caller.tenant(), db -> sight.withheld(db, caller.tenant(), events));
        return events.stream()
                .sorted((one, other) -> Long.compare(other.position(), one.position()))
                .map(event -> telling.item(event, names, withheld, language))
                .toList();
    }
}
