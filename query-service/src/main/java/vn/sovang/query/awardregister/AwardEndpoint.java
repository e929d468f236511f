package vn.sovang.query.awardregister;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
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
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.reading.Where;

import java.util.List;
import java.util.stream.Stream;

/// Awards, one for each granted line; those that are valid at the moment, unless others are asked
/// for (rule 43).
@RestController
public class AwardEndpoint {
    private final AwardRegister board;
    private final Boards boards;
    private final BoardReader reader;
    private final Moments moments;
    private final TenantTransactions transactions;

    AwardEndpoint(
            AwardRegister board,
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

    @GetMapping("/api/awards")
    public Answer<Award> list(
            Caller caller,
            @ParameterObject Ask ask,
            @RequestParam @Nullable String plan,
            @RequestParam @Nullable String campaign,
            @RequestParam @Nullable String unit,
            @ParameterObject AwardFilter filter,
            @RequestParam(defaultValue = "VALID") Standing state,
            @RequestParam @Nullable String q) {
        caller.mustHave(ViewTable.AWARD_REGISTER.roles());
        Moment moment = moment(caller, ask);
        Where where = Where.all().and(state.condition()).equal("unit_id", unit).search(q);
        filter.narrow(where);
        under(where, plan, campaign);
        return transactions.read(
                caller.tenant(),
                db ->
                        Answer.of(
                                reader.page(db, board, moment, where, ask),
                                ask,
                                moment,
                                rows -> awards(db, moment, rows)));
    }

    /// The whole list in numbers, with the same filters.
    @GetMapping("/api/awards/figures")
    public AwardFigures figures(
            Caller caller,
            @ParameterObject Ask ask,
            @RequestParam @Nullable String plan,
            @RequestParam @Nullable String campaign,
            @RequestParam @Nullable String unit,
            @ParameterObject AwardFilter filter,
            @RequestParam(defaultValue = "VALID") Standing state,
            @RequestParam @Nullable String q) {
        caller.mustHave(ViewTable.AWARD_REGISTER.roles());
        Moment moment = moment(caller, ask);
        Where where = Where.all().and(state.condition()).equal("unit_id", unit).search(q);
        filter.narrow(where);
        under(where, plan, campaign);
        return transactions.read(
                caller.tenant(),
                db -> AwardFigures.of(reader.all(db, board, moment, where), moment));
    }

    private Moment moment(Caller caller, Ask ask) {
        return moments.find(
                caller.tenant(),
                ask,
                board,
                boards.get("proposal-board"),
                boards.get("campaign-board"),
                boards.get("unit-register"));
    }

    /// A decision names proposals; these name the campaign, and that the plan.
    private void under(Where where, @Nullable String plan, @Nullable String campaign) {
        if (campaign != null) {
            where.and(
                    "b.proposal_id in (select p.key from view.proposal_board p where %s and p.campaign_id = :campaign)"
                            .formatted(holds("p", "proposal-board")),
                    "campaign",
                    campaign);
        }
        if (plan != null) {
            where.and(
                    """
                    b.proposal_id in (
                        select p.key from view.proposal_board p
                        where %s and p.campaign_id in (
                            select c.key from view.campaign_board c
                            where %s and c.plan_id = :plan))\
                    """
                            .formatted(holds("p", "proposal-board"), holds("c", "campaign-board")),
                    "plan",
                    plan);
        }
    }

    private String holds(String alias, String name) {
        return BoardReader.holds(alias, boards.get(name));
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
