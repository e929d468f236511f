package vn.sovang.query.awardregister;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.platform.security.Caller;
import vn.sovang.query.ViewTable;
import vn.sovang.query.counting.Counting;
import vn.sovang.query.counting.Groups;
import vn.sovang.query.counting.Listing;
import vn.sovang.query.counting.Narrower;
import vn.sovang.query.counting.Narrowing;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.Desk;
import vn.sovang.query.reading.ListOrder;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Sight;
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
    private final Desk desk;

    AwardEndpoint(
            AwardRegister board, AwardPlace place, AwardTally tally, Narrower narrower, Desk desk) {
        this.board = board;
        this.place = place;
        this.tally = tally;
        this.narrower = narrower;
        this.desk = desk;
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
        return narrower.page(
                desk.sight(ViewTable.AWARD_REGISTER, caller, ask),
                narrowing,
                new Listing<>(board, place.get(), where(filter, state, q))
                        .in(order, "b.decided_on"),
                AwardEndpoint::awards);
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
        Sight sight = desk.sight(ViewTable.AWARD_FIGURES, caller, ask);
        Moment moment = sight.moment();
        Where where = where(filter, state, q);
        return sight.read(db -> {
            Counting all =
                    narrower.counting(
                            db, moment, narrower.at(db, moment, narrowing), new Groups.Whole(ALL));
            return new ListFigures(
                    tally.count(all, where).getOrDefault(ALL, AwardFigures.NONE),
                    moment.position(),
                    moment.at());
        });
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
