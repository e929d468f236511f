package vn.sovang.query.dutyboard;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import vn.sovang.plan.PlanId;
import vn.sovang.platform.json.EventJson;
import vn.sovang.query.counting.Counting;
import vn.sovang.query.counting.Tally;
import vn.sovang.query.planboard.PlanBoard;
import vn.sovang.query.planboard.PlanRow;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Where;
import vn.sovang.query.unitregister.Successions;
import vn.sovang.time.DateContext;
import vn.sovang.unit.UnitId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Counts duties, each for the unit that it binds, as of the moment asked.
@Component
public class DutyTally {
    /// Duties under one plan with the same limit are in the same state, done or not.
    private static final String COUNT =
            """
            select {group} as name,
                   b.row ->> 'done' is not null
                       or (f.came is not null and not f.returned) as done,
                   case when f.returned then f.came end as came,
                   coalesce(b.unit_id = any (:ended), false) as ended,
                   cast(jsonb_build_object(
                       'words', b.row #> '{duty,due}',
                       'action', b.row #> '{duty,action}',
                       'round', b.row -> 'round',
                       'set', b.row -> 'set',
                       'reported', f.words) as text) as limits,
                   p.year, p.issued_on, count(*) as number
            from view.duty_board b {join}
            left join view.plan_board p on {plans} and p.key = b.plan_id
            {reports}
            where {rows}
            group by 1, 2, 3, 4, 5, 6, 7
            """
                    .replace("{reports}", Fulfilment.JOIN);

    /// Duties that reports are to fulfil.
    private static final String TO_REPORT =
            "select distinct b.plan_id, b.unit_id, {group} as name from view.duty_board b {join}"
                    + " where {rows}";

    private final String sql;
    private final DutyBoard board;
    private final Successions successions;
    private final SoughtReports reports;
    private final JsonMapper mapper;

    DutyTally(
            DutyBoard board,
            PlanBoard plans,
            Successions successions,
            SoughtReports reports,
            EventJson json) {
        this.sql = COUNT.replace("{plans}", BoardReader.holds("p", plans));
        this.board = board;
        this.successions = successions;
        this.reports = reports;
        this.mapper = json.mapper();
    }

    public Map<String, DutyCount> count(Counting counting) {
        Tally<DutyState> tally = new Tally<>(DutyState.class);
        counting.each(
                sql,
                board,
                DutyBoard.PLACE,
                sought(counting)
                        .in(Where.all().and(DutyBoard.IN_FORCE))
                        .with(
                                "ended",
                                successions
                                        .withoutSuccessor(counting.db(), counting.moment())
                                        .keySet()
                                        .stream()
                                        .map(UnitId::toString)
                                        .toArray(String[]::new)),
                row -> tally.add(row, state(row, counting.moment())));
        return tally.counts((_, states) ->
                new DutyCount(
                        states.all(),
                        states.number(DutyState.DUE),
                        states.number(DutyState.LATE),
                        states.number(DutyState.DONE),
                        states.number(DutyState.UNDATED),
                        states.number(DutyState.UNRESOLVED),
                        states.number(DutyState.ENDED)));
    }

    private SoughtReports.Sought sought(Counting counting) {
        Set<UnitId> units = new HashSet<>();
        Set<PlanId> planIds = new HashSet<>();
        counting.each(
                TO_REPORT,
                board,
                DutyBoard.PLACE,
                Where.all()
                        .and(DutyBoard.IN_FORCE)
                        .and("b.row #>> '{duty,kind}' = 'REPORT' and b.unit_id is not null"),
                row -> {
                    units.add(UnitId.of(row.getString("unit_id")));
                    planIds.add(PlanId.of(row.getString("plan_id")));
                });
        return reports.of(counting.db(), counting.moment(), planIds, units);
    }

    private DutyState state(ResultSet row, Moment moment) throws SQLException {
        String came = row.getString("came");
        DutyRow.Limit limit = mapper.readValue(row.getString("limits"), DutyRow.Limit.class);
        return DutyState.of(
                row.getBoolean("done"),
                row.getBoolean("ended"),
                limit.deadline(),
                dates(row),
                came == null ? moment.at() : Instant.parse(came));
    }

    private static @Nullable DateContext dates(ResultSet row) throws SQLException {
        String year = row.getString("year");
        String issuedOn = row.getString("issued_on");
        return year == null
                ? null
                : PlanRow.dates(
                        Integer.parseInt(year),
                        issuedOn == null ? null : LocalDate.parse(issuedOn),
                        null);
    }
}
