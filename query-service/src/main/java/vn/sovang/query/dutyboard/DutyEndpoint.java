package vn.sovang.query.dutyboard;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.databind.json.JsonMapper;

import vn.sovang.plan.PlanId;
import vn.sovang.platform.json.EventJson;
import vn.sovang.platform.security.Caller;
import vn.sovang.query.ViewTable;
import vn.sovang.query.counting.Narrower;
import vn.sovang.query.counting.Narrowing;
import vn.sovang.query.planboard.PlanBoard;
import vn.sovang.query.planboard.PlanRow;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Desk;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Sight;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.reading.Where;
import vn.sovang.query.unitregister.Successions;
import vn.sovang.query.unitregister.UnitTree;
import vn.sovang.query.unitregister.UnitTrees;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Duties under the plans in force, by state and words.
@RestController
public class DutyEndpoint {
    /// Rows that are looked at in one go while those of a state are gathered.
    private static final int AT_ONCE = 200;

    /// Rows that one answer looks at. A page may so be short, or empty, and yet have a next one.
    private static final int MOST_LOOKED_AT = 2_000;

    private final DutyBoard board;
    private final PlanBoard plans;
    private final Narrower narrower;
    private final BoardReader reader;
    private final Successions successions;
    private final SoughtReports reports;
    private final UnitTrees trees;
    private final JsonMapper mapper;
    private final Desk desk;

    DutyEndpoint(
            DutyBoard board,
            PlanBoard plans,
            Narrower narrower,
            BoardReader reader,
            Successions successions,
            SoughtReports reports,
            UnitTrees trees,
            EventJson json,
            Desk desk) {
        this.board = board;
        this.plans = plans;
        this.narrower = narrower;
        this.reader = reader;
        this.successions = successions;
        this.reports = reports;
        this.trees = trees;
        this.mapper = json.mapper();
        this.desk = desk;
    }

    @GetMapping("/api/duties")
    public Answer<ListedDuty> list(
            Caller caller,
            @ModelAttribute Ask ask,
            @ModelAttribute Narrowing narrowing,
            @RequestParam @Nullable DutyState state,
            @RequestParam @Nullable String q) {
        Sight sight = desk.sight(ViewTable.DUTY_BOARD, caller, ask);
        Moment moment = sight.moment();
        Where where = Where.all().search(q).and(DutyBoard.IN_FORCE);
        return sight.read(db ->
                gather(
                        db,
                        moment,
                        narrower.at(db, moment, narrowing).on(where, DutyBoard.PLACE),
                        ask,
                        state));
    }

    /// Gathers a page by state. A state follows from the moment and stands in no column, so rows
    /// are looked through until there are enough, or one answer has looked at enough.
    private Answer<ListedDuty> gather(
            JdbcClient db, Moment moment, Where where, Ask ask, @Nullable DutyState state) {
        List<ListedDuty> found = new ArrayList<>();
        String after = ask.afterKey();
        int looked = 0;
        boolean more = true;
        while (more && found.size() <= ask.size() && looked < MOST_LOOKED_AT) {
            Ask next = new Ask(null, null, after, Integer.toString(AT_ONCE));
            List<BoardReader.Keyed<DutyRow>> rows = reader.page(db, board, moment, where, next);
            more = rows.size() > AT_ONCE;
            List<BoardReader.Keyed<DutyRow>> some = more ? rows.subList(0, AT_ONCE) : rows;
            listed(db, moment, some).stream()
                    .filter(duty -> state == null || duty.state() == state)
                    .forEach(found::add);
            looked += some.size();
            after = more ? some.getLast().key() : after;
        }
        return Answer.gathered(
                found, ask, moment, ListedDuty::key, more ? after : null, page -> page);
    }

    private List<ListedDuty> listed(
            JdbcClient db, Moment moment, List<BoardReader.Keyed<DutyRow>> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<DutyRow> duties = rows.stream().map(BoardReader.Keyed::row).toList();
        Map<String, PlanRow> known =
                reader.find(
                        db,
                        plans,
                        moment,
                        duties.stream().map(row -> row.planId().toString()).toList());
        UnitNames names =
                UnitNames.load(db, moment, duties.stream().flatMap(DutyEndpoint::units).toList());
        Map<UnitId, LocalDate> ended = successions.withoutSuccessor(db, moment);
        SoughtReports.Sought sought = sought(db, moment, duties);
        UnitTree tree = trees.at(db, moment);
        Fulfilment fulfilment =
                Fulfilment.load(
                        db,
                        mapper,
                        moment,
                        sought,
                        rows.stream().map(BoardReader.Keyed::key).toList());
        return rows.stream()
                .map(keyed ->
                        ListedDuty.of(
                                keyed.key(),
                                keyed.row(),
                                fulfilment.of(keyed.key()),
                                sought.fulfilling(keyed.row(), fulfilment.of(keyed.key()), tree)
                                        .orElse(null),
                                known.get(keyed.row().planId().toString()),
                                names,
                                ended.get(keyed.row().unitId()),
                                moment))
                .toList();
    }

    private SoughtReports.Sought sought(JdbcClient db, Moment moment, List<DutyRow> duties) {
        Set<PlanId> ofPlans = duties.stream().map(DutyRow::planId).collect(Collectors.toSet());
        Set<UnitId> ofUnits =
                duties.stream()
                        .map(DutyRow::unitId)
                        .flatMap(Stream::ofNullable)
                        .collect(Collectors.toSet());
        return reports.of(db, moment, ofPlans, ofUnits);
    }

    private static Stream<UnitId> units(DutyRow row) {
        return Stream.concat(
                Optional.ofNullable(row.unitId()).stream(),
                Optional.ofNullable(row.done()).map(done -> done.unitId()).stream());
    }
}
