package vn.sovang.query.fund;

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
import vn.sovang.query.reading.ListOrder;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Single;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.reading.Where;

import java.util.List;

/// Decisions on awards, each in one line. What their money costs is another view's, for those who
/// look after it.
@RestController
class DecisionEndpoint {
    private final RewardBoard board;
    private final Desk desk;

    DecisionEndpoint(RewardBoard board, Desk desk) {
        this.board = board;
        this.desk = desk;
    }

    /// All of them, or some.
    ///
    /// @param year of the decision
    /// @param issuer the unit that decided
    @GetMapping("/api/decisions")
    public Answer<Decision> list(
            Caller caller,
            @ModelAttribute Ask ask,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable Integer year,
            @RequestParam @Nullable String issuer,
            @RequestParam(defaultValue = "BY_ID") ListOrder order) {
        Where where = Where.all().search(q);
        if (year != null) {
            where.and("b.year = :year", "year", year.toString());
        }
        if (issuer != null && !issuer.isBlank()) {
            where.and("b.issuer = :issuer", "issuer", issuer);
        }
        return desk.sight(ViewTable.DECISIONS, caller, ask)
                .page(board, where, order.by("b.decided_on"), DecisionEndpoint::shown);
    }

    @GetMapping("/api/decisions/{id}")
    public Single<Decision> get(Caller caller, @PathVariable String id, @ModelAttribute Ask ask) {
        return desk.sight(ViewTable.DECISIONS, caller, ask).one(board, id, DecisionEndpoint::shown);
    }

    private static List<Decision> shown(JdbcClient db, Moment moment, List<RewardRow> rows) {
        UnitNames names = UnitNames.load(db, moment, rows.stream().map(RewardRow::issuer).toList());
        return rows.stream().map(row -> Decision.of(row, names)).toList();
    }
}
