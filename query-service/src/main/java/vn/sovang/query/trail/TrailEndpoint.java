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

import vn.sovang.kernel.TenantId;
import vn.sovang.log.EventLog;
import vn.sovang.log.RecordedEvent;
import vn.sovang.platform.security.Caller;
import vn.sovang.platform.tenancy.TenantTransactions;
import vn.sovang.platform.text.Language;
import vn.sovang.query.ViewTable;
import vn.sovang.query.nomineeregister.DisciplineReaders;
import vn.sovang.query.projection.Boards;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Moments;
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
                    .replace("{seen}", Sight.SEEN);

    private static final String OF_RECORD =
            """
            select e.position from log.event e
            where e.tenant_id = :tenant
              and e.aggregate_id = :record and e.position <= :moment and {seen} and {chosen}
            """
                    .replace("{seen}", Sight.SEEN)
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
                    .replace("{seen}", Sight.SEEN)
                    .replace("{chosen}", TrailFilter.CHOSEN);

    private final PlanLineage lineage;
    private final Telling telling;
    private final Boards boards;
    private final Moments moments;
    private final EventLog log;
    private final TenantTransactions transactions;
    private final OwnUnits own;
    private final DisciplineReaders disciplines;

    TrailEndpoint(
            PlanLineage lineage,
            Telling telling,
            Boards boards,
            Moments moments,
            EventLog log,
            TenantTransactions transactions,
            OwnUnits own,
            DisciplineReaders disciplines) {
        this.lineage = lineage;
        this.telling = telling;
        this.boards = boards;
        this.moments = moments;
        this.log = log;
        this.transactions = transactions;
        this.own = own;
        this.disciplines = disciplines;
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
        caller.mustHave(ViewTable.TRAIL.roles());
        Moment moment = moments.find(caller.tenant(), ask, lineage, boards.get("unit-register"));
        // No nominee belongs under a plan.
        Sight sight = Sight.of(caller, own, DisciplineReaders.Told.NONE);
        List<Long> positions =
                transactions.read(
                        caller.tenant(),
                        db -> {
                            if (!record(db, caller, sight, id, moment).equals("plan")) {
                                throw Unknown.record(id);
                            }
                            return positions(
                                    db,
                                    caller.tenant(),
                                    UNDER_PLAN,
                                    sight,
                                    id,
                                    moment,
                                    ask,
                                    filter);
                        });
        return told(caller, sight, positions, moment, ask, languages);
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
        caller.mustHave(ViewTable.TRAIL_OF_RECORD.roles());
        Moment moment = moments.find(caller.tenant(), ask, boards.get("unit-register"));
        Sight sight = Sight.of(caller, own, disciplines.told(caller, 0, moment.position(), record));
        List<Long> positions =
                transactions.read(
                        caller.tenant(),
                        db -> {
                            var _ = record(db, caller, sight, record, moment);
                            return positions(
                                    db,
                                    caller.tenant(),
                                    OF_RECORD,
                                    sight,
                                    record,
                                    moment,
                                    ask,
                                    filter);
                        });
        return told(caller, sight, positions, moment, ask, languages);
    }

    /// The family of a record that the caller may read, and of which there is something to see.
    private static String record(
            JdbcClient db, Caller caller, Sight sight, String id, Moment moment) {
        RecordSeen found =
                sight.fill(db.sql(RECORD))
                        .param("tenant", caller.tenant().value())
                        .param("record", id)
                        .param("moment", moment.position())
                        .query((row, _) ->
                                new RecordSeen(row.getString("family"), row.getBoolean("seen")))
                        .optional()
                        .orElseThrow(() -> Unknown.record(id));
        ViewTable view = Sight.VIEWS.get(found.family);
        if (view != null) {
            caller.mustHave(view.roles());
        }
        if (!found.seen) {
            throw Unknown.record(id);
        }
        return found.family;
    }

    private record RecordSeen(String family, boolean seen) {}

    private static List<Long> positions(
            JdbcClient db,
            TenantId tenant,
            String sql,
            Sight sight,
            String record,
            Moment moment,
            Ask ask,
            TrailFilter filter) {
        return filter.fill(sight.fill(db.sql(filter.ordered(sql + TrailFilter.PAGE))), ask)
                .param("tenant", tenant.value())
                .param("record", record)
                .param("moment", moment.position())
                .query((row, _) -> row.getLong("position"))
                .list();
    }

    private Answer<TrailItem> told(
            Caller caller,
            Sight sight,
            List<Long> positions,
            Moment moment,
            Ask ask,
            @Nullable String languages) {
        List<RecordedEvent> events = log.readAt(caller.tenant(), positions);
        RecordNames names = telling.names(caller.tenant(), moment, events);
        Set<Long> withheld =
                transactions.read(
                        caller.tenant(), db -> sight.withheld(db, caller.tenant(), events));
        Language language = Language.preferred(languages);
        return Answer.paged(
                events,
                ask,
                moment,
                event -> Long.toString(event.position()),
                page ->
                        page.stream()
                                .map(event -> telling.item(event, names, withheld, language))
                                .toList());
    }
}
