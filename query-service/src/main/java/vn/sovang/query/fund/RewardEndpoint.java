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
import vn.sovang.query.council.OwnCouncils;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Desk;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Sight;
import vn.sovang.query.reading.Single;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.reading.Where;
import vn.sovang.query.unitregister.OwnUnits;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reward money of decisions that the caller's organisation pays; of all for the province's auditor
/// and administrator.
@RestController
class RewardEndpoint {
    private static final String OWED = "b.owed <> '0'";

    /// First year of a fund that is open. Asked for on its own: most have none, and nothing is
    /// looked through then.
    private static final String FIRST_YEAR =
            "select f.year from view.fund_board f where {funds} and f.stage = 'OPEN' order by"
                    + " f.year limit 1";

    private static final String PAYABLE =
            """
            b.unpaid <> '0' and b.year >= :since and exists (
                select 1 from view.fund_board f
                where {funds} and f.stage = 'OPEN' and f.year <= b.year
                  and (f.organisation = b.payer or f.organisation = any (:fundUnits)))
            """;

    private final RewardBoard board;
    private final FundBoard funds;
    private final OwnUnits own;
    private final Desk desk;

    RewardEndpoint(RewardBoard board, FundBoard funds, OwnUnits own, Desk desk) {
        this.board = board;
        this.funds = funds;
        this.own = own;
        this.desk = desk;
    }

    /// All of them, or some.
    ///
    /// @param awaiting only those of which money is to be paid by a fund that is open, or to come
    ///   back
    @GetMapping("/api/rewards")
    public Answer<Reward> list(
            Caller caller,
            @ModelAttribute Ask ask,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String decision,
            @RequestParam(defaultValue = "false") boolean awaiting) {
        Where where = seen(caller).search(q);
        if (decision != null && !decision.isBlank()) {
            where.and("b.key = :decision", "decision", decision);
        }
        Sight sight = desk.sight(ViewTable.REWARDS, caller, ask);
        return sight.read(db ->
                sight.page(
                        board,
                        awaiting ? awaiting(where, caller, db, sight.moment()) : where,
                        RewardEndpoint::shown));
    }

    @GetMapping("/api/rewards/{id}")
    public Single<Reward> get(Caller caller, @PathVariable String id, @ModelAttribute Ask ask) {
        return desk.sight(ViewTable.REWARDS, caller, ask)
                .one(board, id, seen(caller), RewardEndpoint::shown);
    }

    private Where seen(Caller caller) {
        return sight(caller).hide(Where.all(), "payer");
    }

    private OwnCouncils sight(Caller caller) {
        return OwnCouncils.of(caller, own.organisation(caller));
    }

    /// Narrows to money that is to come back, or that a fund pays which is open and began no later.
    private Where awaiting(Where where, Caller caller, JdbcClient db, Moment moment) {
        Optional<String> since =
                db.sql(FIRST_YEAR.replace("{funds}", BoardReader.holds("f", funds)))
                        .param("moment", moment.position())
                        .query(String.class)
                        .optional();
        if (since.isEmpty()) {
            return where.and(OWED);
        }
        Set<String> units = own.organisation(caller);
        return where.and(
                        "(%s or %s)"
                                .formatted(
                                        OWED,
                                        PAYABLE.replace("{funds}", BoardReader.holds("f", funds))),
                        "since",
                        since.get())
                .with("fundUnits", units.toArray(String[]::new));
    }

    private static List<Reward> shown(JdbcClient db, Moment moment, List<RewardRow> rows) {
        UnitNames names =
                UnitNames.load(
                        db,
                        moment,
                        rows.stream()
                                .flatMap(row ->
                                        Stream.concat(
                                                Stream.of(row.issuer()),
                                                Stream.ofNullable(row.payer())))
                                .toList());
        return rows.stream().map(row -> Reward.of(row, names)).toList();
    }
}
