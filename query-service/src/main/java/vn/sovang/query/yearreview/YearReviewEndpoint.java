package vn.sovang.query.yearreview;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.platform.security.Caller;
import vn.sovang.platform.tenancy.TenantTransactions;
import vn.sovang.query.ViewTable;
import vn.sovang.query.projection.Boards;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Moments;
import vn.sovang.query.reading.Single;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.reading.Unknown;
import vn.sovang.query.reading.Where;

import java.util.List;

/// Reviews of years: the list, and one.
@RestController
public class YearReviewEndpoint {
    private final YearReviewBoard board;
    private final Boards boards;
    private final BoardReader reader;
    private final Moments moments;
    private final TenantTransactions transactions;

    YearReviewEndpoint(
            YearReviewBoard board,
            Boards boards,
            BoardReader reader,
            Moments moments,
            TenantTransactions transactions) {
        this.board = board;
        this.boards = boards;
        this.reader = reader;
        this.moments = moments;
        this.transactions = transactions;
    }

    @GetMapping("/api/reviews")
    public Answer<YearReview> list(
            Caller caller,
            @ModelAttribute Ask ask,
            @RequestParam @Nullable String q,
            @RequestParam YearReview.@Nullable State state) {
        caller.mustHave(ViewTable.YEAR_REVIEWS.roles());
        Moment moment = moment(caller, ask);
        Where where = Where.all().search(q).equal("state", state);
        return transactions.read(
                caller.tenant(),
                db ->
                        Answer.of(
                                reader.page(db, board, moment, where, ask),
                                ask,
                                moment,
                                rows -> shown(db, moment, rows)));
    }

    @GetMapping("/api/reviews/{id}")
    public Single<YearReview> get(Caller caller, @PathVariable String id, @ModelAttribute Ask ask) {
        caller.mustHave(ViewTable.YEAR_REVIEWS.roles());
        Moment moment = moment(caller, ask);
        return transactions.read(
                caller.tenant(),
                db ->
                        reader.find(db, board, moment, id)
                                .map(row -> shown(db, moment, List.of(row)).getFirst())
                                .map(found -> Single.of(found, moment))
                                .orElseThrow(() -> Unknown.record(id)));
    }

    private Moment moment(Caller caller, Ask ask) {
        return moments.find(caller.tenant(), ask, board, boards.get("unit-register"));
    }

    private static List<YearReview> shown(JdbcClient db, Moment moment, List<YearReviewRow> rows) {
        UnitNames names =
                UnitNames.load(db, moment, rows.stream().map(YearReviewRow::organisation).toList());
        return rows.stream().map(row -> YearReview.of(row, names, moment.day())).toList();
    }
}
