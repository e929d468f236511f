package vn.sovang.query.trail;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.kernel.TenantId;
import vn.sovang.log.EventLog;
import vn.sovang.log.RecordedEvent;
import vn.sovang.platform.security.Caller;
import vn.sovang.platform.tenancy.TenantTransactions;
import vn.sovang.platform.text.Language;
import vn.sovang.query.ViewTable;
import vn.sovang.query.projection.Boards;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Moments;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.reading.Unknown;
import vn.sovang.unit.UnitId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Everything that happened under a plan, in the order in which it was recorded, read from the log
/// itself.
@RestController
public class TrailEndpoint {
    private static final String IS_PLAN =
            """
            select exists (
                select from log.event e
                where e.tenant_id = current_setting('sovang.tenant', true)
                  and e.aggregate_id = :plan and e.position <= :moment and e.name like 'plan.%')
            """;

    private static final String POSITIONS =
            """
            with recursive under (id) as (
                select cast(:plan as text)
                union
                select l.row ->> 'child' from under, view.plan_lineage l
                where l.parent = under.id and {holds})
            select e.position from log.event e
            where e.tenant_id = current_setting('sovang.tenant', true)
              and e.aggregate_id in (select id from under)
              and e.position > :after and e.position <= :moment
            order by e.position limit :size
            """;

    private final PlanLineage lineage;
    private final Sentences sentences;
    private final Boards boards;
    private final Moments moments;
    private final EventLog log;
    private final TenantTransactions transactions;

    TrailEndpoint(
            PlanLineage lineage,
            Sentences sentences,
            Boards boards,
            Moments moments,
            EventLog log,
            TenantTransactions transactions) {
        this.lineage = lineage;
        this.sentences = sentences;
        this.boards = boards;
        this.moments = moments;
        this.log = log;
        this.transactions = transactions;
    }

    @GetMapping("/api/plans/{id}/trail")
    public Answer<TrailItem> trail(
            Caller caller,
            @PathVariable String id,
            @ParameterObject Ask ask,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String languages) {
        caller.mustHave(ViewTable.TRAIL.roles());
        TenantId tenant = caller.tenant();
        Moment moment = moments.find(tenant, ask, lineage, boards.get("unit-register"));
        List<Long> positions = transactions.read(tenant, db -> positions(db, id, moment, ask));
        List<RecordedEvent> events = read(tenant, positions);
        UnitNames names =
                transactions.read(
                        tenant,
                        db ->
                                UnitNames.load(
                                        db,
                                        moment,
                                        events.stream().flatMap(TrailEndpoint::units).toList()));
        Language language = Language.preferred(languages);
        return Answer.paged(
                events,
                ask,
                moment,
                event -> Long.toString(event.position()),
                page -> page.stream().map(event -> item(event, names, language)).toList());
    }

    private List<Long> positions(JdbcClient db, String plan, Moment moment, Ask ask) {
        boolean isPlan =
                db.sql(IS_PLAN)
                        .param("plan", plan)
                        .param("moment", moment.position())
                        .query(Boolean.class)
                        .single();
        if (!isPlan) {
            throw Unknown.record(plan);
        }
        return db.sql(POSITIONS.replace("{holds}", BoardReader.holds("l", lineage)))
                .param("plan", plan)
                .param("after", ask.afterPosition())
                .param("moment", moment.position())
                .param("size", ask.size() + 1)
                .query((row, number) -> row.getLong("position"))
                .list();
    }

    /// Neighbours in the log are read together.
    private List<RecordedEvent> read(TenantId tenant, List<Long> positions) {
        List<RecordedEvent> events = new ArrayList<>();
        int from = 0;
        while (from < positions.size()) {
            int to = from + 1;
            while (to < positions.size() && positions.get(to) == positions.get(to - 1) + 1) {
                to++;
            }
            events.addAll(log.read(tenant, positions.get(from) - 1, to - from));
            from = to;
        }
        return events;
    }

    private TrailItem item(RecordedEvent event, UnitNames names, Language language) {
        String vi = sentences.of(event, names, Language.VI);
        String en = sentences.of(event, names, Language.EN);
        UnitId unit = actorUnit(event).orElse(null);
        return new TrailItem(
                event.position(),
                event.name(),
                event.aggregateType(),
                event.aggregateId(),
                language == Language.VI ? vi : en,
                vi,
                en,
                event.metadata().get("actor"),
                event.metadata().get("role"),
                unit == null ? null : unit.toString(),
                names.onOrNull(Sentences.day(event), unit),
                event.recordedAt(),
                event.happenedAt(),
                event.metadata().get("lateReason"),
                event.metadata().get("commandId"),
                event.metadata().get("correlationId"),
                "true".equals(event.metadata().get("sample")));
    }

    private static Stream<UnitId> units(RecordedEvent event) {
        return Stream.concat(Sentences.units(event), actorUnit(event).stream());
    }

    private static Optional<UnitId> actorUnit(RecordedEvent event) {
        return Optional.ofNullable(event.metadata().get("unit"))
                .map(text -> new UnitId(UUID.fromString(text)));
    }
}
