package vn.sovang.query.targetboard;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.actual.ActualId;
import vn.sovang.platform.security.Caller;
import vn.sovang.query.ViewTable;
import vn.sovang.query.counting.Listing;
import vn.sovang.query.counting.Narrower;
import vn.sovang.query.counting.Narrowing;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.Desk;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.reading.Where;
import vn.sovang.unit.UnitId;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Actuals of targets one by one, those that were corrected among them.
@RestController
public class ActualEndpoint {
    private final ActualBoard board;
    private final KnownActuals actuals;
    private final Narrower narrower;
    private final Desk desk;

    ActualEndpoint(ActualBoard board, KnownActuals actuals, Narrower narrower, Desk desk) {
        this.board = board;
        this.actuals = actuals;
        this.narrower = narrower;
        this.desk = desk;
    }

    /// A unit has those that are true of it; those of a plan as a whole belong to no unit.
    @GetMapping("/api/actuals")
    public Answer<ListedActual> list(
            Caller caller, @ModelAttribute Ask ask, @ModelAttribute Narrowing narrowing) {
        return narrower.page(
                desk.sight(ViewTable.ACTUAL_BOARD, caller, ask),
                narrowing,
                new Listing<>(board, ActualBoard.PLACE, Where.all()),
                this::listed);
    }

    private List<ListedActual> listed(JdbcClient db, Moment moment, List<ActualRow> rows) {
        List<UnitId> units = rows.stream().map(ActualRow::unitId).filter(Objects::nonNull).toList();
        UnitNames names = UnitNames.load(db, moment, units);
        Set<ActualId> corrected = actuals.corrected(db, moment, rows);
        return rows.stream()
                .map(row -> ListedActual.of(row, names, corrected.contains(row.actualId())))
                .toList();
    }
}
