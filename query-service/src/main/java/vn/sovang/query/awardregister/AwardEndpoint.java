package vn.sovang.query.awardregister;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.platform.security.Caller;
import vn.sovang.platform.tenancy.TenantTransactions;
import vn.sovang.query.ViewTable;
import vn.sovang.query.counting.Groups;
import vn.sovang.query.counting.Listing;
import vn.sovang.query.counting.Narrower;
import vn.sovang.query.counting.Narrowing;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.ListOrder;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Moments;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.reading.Where;

import java.util.List;
import java.util.stream.Stream;

/// Awards, one for each granted line; those that are valid at the moment, unless others are asked
/// for (rule 43).
@RestController
public class AwardEndpoint {
    private static final String ALL = "all";

    private final AwardRegister board;
    private final AwardPlace place;
    private final AwardTally tally;
    private final Narrower narrower;
    private final Moments moments;
    private final TenantTransactions transactions;

    AwardEndpoint(
            AwardRegister board,
            AwardPlace place,
            AwardTally tally,
            Narrower narrower,
            Moments moments,
            TenantTransactions transactions) {
        this.board = board;
        this.place = place;
        this.tally = tally;
        this.narrower = narrower;
        this.moments = moments;
        this.transactions = transactions;
    }

    @GetMapping("/api/awards")
    public Answer<Award> list(
            Caller caller,
            @ModelAttribute Ask ask,
            @ModelAttribute Narrowing narrowing,
            @ModelAttribute AwardFilter filter,
            @RequestParam(defaultValue = "VALID") Standing state,
            @RequestParam @Nullable String q,
            @RequestParam(defaultValue = "BY_ID") ListOrder order) {
        caller.mustHave(ViewTable.AWARD_REGISTER.roles());
        Moment moment = moment(caller, ask);
        Where where = where(filter, state, q);
        return narrower.page(
                caller.tenant(),
                moment,
                ask,
                narrowing,
                new Listing<>(board, place.get(), where).in(order, "b.decided_on"),
                (db, rows) -> awards(db, moment, rows));
    }

    /// The whole list in numbers, with the same filters.
    @GetMapping("/api/awards/figures")
    public ListFigures figures(
            Caller caller,
            @ModelAttribute Ask ask,
            @ModelAttribute Narrowing narrowing,
            @ModelAttribute AwardFilter filter,
            @RequestParam(defaultValue = "VALID") Standing state,
            @RequestParam @Nullable String q) {
        caller.mustHave(ViewTable.AWARD_REGISTER.roles());
        Moment moment = moment(caller, ask);
        Where where = where(filter, state, q);
        return transactions.read(
                caller.tenant(),
                db ->
                        new ListFigures(
                                tally.count(
                                                narrower.counting(
                                                        db,
                                                        moment,
                                                        narrower.at(db, moment, narrowing),
                                                        new Groups.Whole(ALL)),
                                                where)
                                        .getOrDefault(ALL, AwardFigures.NONE),
                                moment.position(),
                                moment.at()));
    }

    private Moment moment(Caller caller, Ask ask) {
        return moments.find(caller.tenant(), ask, narrower.boards(board.name(), "proposal-board"));
    }

    private static Where where(AwardFilter filter, Standing state, @Nullable String q) {
        Where where = Where.all().and(state.condition()).search(q);
        filter.narrow(where);
        return where;
    }

    private static List<Award> awards(JdbcClient db, Moment moment, List<AwardRow> rows) {
        UnitNames names =
                UnitNames.load(
                        db,
                        moment,
                        rows.stream()
                                .flatMap(row -> Stream.of(row.issuer(), row.unitId()))
                                .toList());
        EarlierRevoked earlier =
                EarlierRevoked.load(db, moment, rows.stream().map(AwardRegister::key).toList());
        return rows.stream()
                .map(row -> Award.of(row, names, earlier.of(AwardRegister.key(row))))
                .toList();
    }
}
