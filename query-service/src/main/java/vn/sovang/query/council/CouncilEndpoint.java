package vn.sovang.query.council;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.platform.security.Caller;
import vn.sovang.query.ViewTable;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.Desk;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Single;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.reading.Where;
import vn.sovang.query.unitregister.OwnUnits;

import java.util.List;

/// Councils: the list, and one.
@RestController
public class CouncilEndpoint {
    private final CouncilBoard board;
    private final OwnUnits own;
    private final Desk desk;

    CouncilEndpoint(CouncilBoard board, OwnUnits own, Desk desk) {
        this.board = board;
        this.own = own;
        this.desk = desk;
    }

    /// All councils of the caller's organisation, or some.
    @GetMapping("/api/councils")
    public Answer<Council> list(
            Caller caller, @ModelAttribute Ask ask, @RequestParam @Nullable String q) {
        return desk.sight(ViewTable.COUNCILS, caller, ask)
                .page(board, seen(caller).search(q), CouncilEndpoint::shown);
    }

    @GetMapping("/api/councils/{id}")
    public Single<Council> get(Caller caller, @PathVariable String id, @ModelAttribute Ask ask) {
        return desk.sight(ViewTable.COUNCILS, caller, ask)
                .one(board, id, seen(caller), CouncilEndpoint::shown);
    }

    private Where seen(Caller caller) {
        return OwnCouncils.of(caller, own.organisation(caller)).hide(Where.all());
    }

    private static List<Council> shown(JdbcClient db, Moment moment, List<CouncilRow> rows) {
        UnitNames names =
                UnitNames.load(db, moment, rows.stream().map(CouncilRow::organisation).toList());
        return rows.stream().map(row -> Council.of(row, names, moment)).toList();
    }
}
