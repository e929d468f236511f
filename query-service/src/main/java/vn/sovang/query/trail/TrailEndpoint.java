package vn.sovang.query.trail;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.log.EventLog;
import vn.sovang.log.RecordedEvent;
import vn.sovang.platform.security.Caller;
import vn.sovang.platform.text.Language;
import vn.sovang.query.ViewTable;
import vn.sovang.query.nomineeregister.DisciplineReaders;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.Desk;
import vn.sovang.query.reading.Sight;
import vn.sovang.query.reading.Unknown;
import vn.sovang.query.unitregister.OwnUnits;

import java.util.List;
import java.util.Set;

/// Everything that happened to a record or under a plan, in the order in which it was recorded,
/// read from the log itself.
@RestController
public class TrailEndpoint {
    /// Family of a record, and whether the caller sees any of its events.
    private static final String RECORD =
            """
            select split_part(e.name, '.', 1) as family, bool_or({seen}) as seen from log.event e
            where e.tenant_id = :tenant
              and e.aggregate_id = :record and e.position <= :moment
            group by 1 limit 1
            """
                    .replace("{seen}", EventSight.SEEN);

    private static final String OF_RECORD =
            """
            select e.position from log.event e
            where e.tenant_id = :tenant
              and e.aggregate_id = :record and e.position <= :moment and {seen} and {chosen}
            """
                    .replace("{seen}", EventSight.SEEN)
                    .replace("{chosen}", TrailFilter.CHOSEN);

    /// Each event is looked up by itself (`offset 0` keeps the planner from reading the log instead
    /// of a page of it).
    private static final String UNDER_PLAN =
            """
            select t.position from view.plan_trail t
            cross join lateral (
                select from log.event e
                where e.tenant_id = :tenant
                  and e.position = t.position and {seen} and {chosen} offset 0) seen
            where t.tenant_id = current_setting('sovang.tenant', true)
              and t.generation = (select view.serving('plan-lineage'))
              and t.plan = :record and t.since <= :moment
              and t.position > :low and t.position < :high
            """
                    .replace("{seen}", EventSight.SEEN)
                    .replace("{chosen}", TrailFilter.CHOSEN);

    private final Telling telling;
    private final EventLog log;
    private final OwnUnits own;
    private final DisciplineReaders disciplines;
    private final Desk desk;

    TrailEndpoint(
            Telling telling, EventLog log, OwnUnits own, DisciplineReaders disciplines, Desk desk) {
        this.telling = telling;
        this.log = log;
        this.own = own;
        this.disciplines = disciplines;
        this.desk = desk;
    }

    /// The plan and all that belongs under it, each event for those who may read its own record.
    @GetMapping("/api/plans/{id}/trail")
    public Answer<TrailItem> trail(
            Caller caller,
            @PathVariable String id,
            @ModelAttribute Ask ask,
            @ModelAttribute TrailFilter filter,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String languages) {
        Sight sight = desk.sight(ViewTable.TRAIL, caller, ask);
        // No nominee belongs under a plan.
        EventSight events = EventSight.of(caller, own, DisciplineReaders.Told.NONE);
        List<Long> positions =
                sight.read(db -> {
                    if (!record(db, sight, events, id).equals("plan")) {
                        throw Unknown.record(id);
                    }
                    return positions(db, UNDER_PLAN, sight, events, id, filter);
                });
        return told(sight, events, positions, languages);
    }

    /// One record of whatever kind, for those who may read it.
    ///
    /// @param record its id
    @GetMapping("/api/trail")
    public Answer<TrailItem> ofRecord(
            Caller caller,
            @RequestParam String record,
            @ModelAttribute Ask ask,
            @ModelAttribute TrailFilter filter,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String languages) {
        Sight sight = desk.sight(ViewTable.TRAIL_OF_RECORD, caller, ask);
        EventSight events =
                EventSight.of(
                        caller,
                        own,
                        disciplines.told(caller, 0, sight.moment().position(), record));
        List<Long> positions =
                sight.read(db -> {
                    var _ = record(db, sight, events, record);
                    return positions(db, OF_RECORD, sight, events, record, filter);
                });
        return told(sight, events, positions, languages);
    }

    /// The family of a record that the caller may read, and of which there is something to see.
    private static String record(JdbcClient db, Sight sight, EventSight events, String id) {
        RecordSeen found =
                events.fill(db.sql(RECORD))
                        .param("tenant", sight.tenant().value())
                        .param("record", id)
                        .param("moment", sight.moment().position())
                        .query((row, _) ->
                                new RecordSeen(row.getString("family"), row.getBoolean("seen")))
                        .optional()
                        .orElseThrow(() -> Unknown.record(id));
        ViewTable view = EventSight.VIEWS.get(found.family);
        if (view != null) {
            sight.caller().mustHave(view.roles());
        }
        if (!found.seen) {
            throw Unknown.record(id);
        }
        return found.family;
    }

    private record RecordSeen(String family, boolean seen) {}

    private static List<Long> positions(
            JdbcClient db,
            String sql,
            Sight sight,
            EventSight events,
            String record,
            TrailFilter filter) {
        return filter.fill(events.fill(db.sql(filter.ordered(sql + TrailFilter.PAGE))), sight.ask())
                .param("tenant", sight.tenant().value())
                .param("record", record)
                .param("moment", sight.moment().position())
                .query((row, _) -> row.getLong("position"))
                .list();
    }

    private Answer<TrailItem> told(
            Sight sight, EventSight seen, List<Long> positions, @Nullable String languages) {
        List<RecordedEvent> events = log.readAt(sight.tenant(), positions);
        RecordNames names = telling.names(sight.tenant(), sight.moment(), events);
        Set<Long> withheld = sight.read(db -> seen.withheld(db, sight.tenant(), events));
        Language language = Language.preferred(languages);
        return Answer.paged(
                events,
                sight.ask(),
                sight.moment(),
                event -> Long.toString(event.position()),
                page ->
                        page.stream()
                                .map(event -> telling.item(event, names, withheld, language))
                                .toList());
    }
}
