package vn.sovang.query.yearreview;

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

/// Reviews of years: the list, and one.
@RestController
public class YearReviewEndpoint {
    private final YearReviewBoard board;
    private final OwnUnits own;
    private final Desk desk;

    YearReviewEndpoint(YearReviewBoard board, OwnUnits own, Desk desk) {
        this.board = board;
        this.own = own;
        this.desk = desk;
    }

    /// All reviews, or some.
    ///
    /// @param held only those of the caller's organisation
    @GetMapping("/api/reviews")
    public Answer<YearReview> list(
            Caller caller,
            @ModelAttribute Ask ask,
            @RequestParam @Nullable String q,
            @RequestParam YearReview.@Nullable State state,
            @RequestParam(defaultValue = "false") boolean held) {
        Where where = Where.all().search(q).equal("state", state);
        if (held) {
            where.and(
                    "b.organisation = any (:ownUnits)",
                    "ownUnits",
                    own.organisation(caller).toArray(String[]::new));
        }
        return desk.sight(ViewTable.YEAR_REVIEWS, caller, ask)
                .page(board, where, YearReviewEndpoint::shown);
    }

    @GetMapping("/api/reviews/{id}")
    public Single<YearReview> get(Caller caller, @PathVariable String id, @ModelAttribute Ask ask) {
        return desk.sight(ViewTable.YEAR_REVIEWS, caller, ask)
                .one(board, id, YearReviewEndpoint::shown);
    }

    private static List<YearReview> shown(JdbcClient db, Moment moment, List<YearReviewRow> rows) {
        UnitNames names =
                UnitNames.load(db, moment, rows.stream().map(YearReviewRow::organisation).toList());
        return rows.stream().map(row -> YearReview.of(row, names, moment.day())).toList();
    }
}
