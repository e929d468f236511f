package vn.sovang.query.targetboard;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.platform.security.Caller;
import vn.sovang.platform.tenancy.TenantTransactions;
import vn.sovang.query.ViewTable;
import vn.sovang.query.counting.Narrower;
import vn.sovang.query.counting.Narrowing;
import vn.sovang.query.planboard.OwnPlans;
import vn.sovang.query.planboard.PlanBoard;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Moments;
import vn.sovang.query.reading.Where;
import vn.sovang.query.unitregister.OwnUnits;

import java.util.List;
import java.util.function.Function;

/// Targets of plans, with progress and verdict.
@RestController
public class TargetEndpoint {
    private final TargetBoard board;
    private final KnownActuals actuals;
    private final Narrower narrower;
    private final BoardReader reader;
    private final Moments moments;
    private final TenantTransactions transactions;
    private final PlanBoard plans;
    private final OwnUnits own;

    TargetEndpoint(
            TargetBoard board,
            KnownActuals actuals,
            Narrower narrower,
            BoardReader reader,
            Moments moments,
            TenantTransactions transactions,
            PlanBoard plans,
            OwnUnits own) {
        this.board = board;
        this.actuals = actuals;
        this.narrower = narrower;
        this.reader = reader;
        this.moments = moments;
        this.transactions = transactions;
        this.plans = plans;
        this.own = own;
    }

    /// A unit narrows nothing: targets are judged by what it recorded; without one, by what was
    /// recorded for the plan as a whole. An organisation has the targets of the plans that it
    /// issued.
    @GetMapping("/api/targets")
    public Answer<PlanTarget> list(
            Caller caller, @ParameterObject Ask ask, @ParameterObject Narrowing narrowing) {
        caller.mustHave(ViewTable.TARGET_BOARD.roles());
        Moment moment =
                moments.find(caller.tenant(), ask, narrower.boards(board.name(), "actual-board"));
        OwnPlans ownPlans = new OwnPlans(own.organisation(caller));
        return transactions.read(
                caller.tenant(),
                db ->
                        Answer.paged(
                                reader.page(
                                        db,
                                        board,
                                        moment,
                                        narrower.at(db, moment, narrowing)
                                                .ofAllUnits()
                                                .on(
                                                        ownPlans.hideUnder(plans, Where.all()),
                                                        TargetBoard.PLACE),
                                        ask),
                                ask,
                                moment,
                                BoardReader.Keyed::key,
                                found -> targets(db, moment, narrowing.unit(), found)));
    }

    private List<PlanTarget> targets(
            JdbcClient db,
            Moment moment,
            @Nullable String unit,
            List<BoardReader.Keyed<TargetRow>> found) {
        Function<TargetRow, Actuals> known =
                actuals.of(db, moment, unit, found.stream().map(BoardReader.Keyed::row).toList());
        return found.stream()
                .map(keyed ->
                        PlanTarget.of(keyed.key(), keyed.row(), known.apply(keyed.row()), moment))
                .toList();
    }
}
