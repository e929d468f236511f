package vn.sovang.query.targetboard;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.platform.security.Caller;
import vn.sovang.query.ViewTable;
import vn.sovang.query.counting.Narrower;
import vn.sovang.query.counting.Narrowing;
import vn.sovang.query.planboard.OwnPlans;
import vn.sovang.query.planboard.PlanBoard;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Desk;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Sight;
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
    private final PlanBoard plans;
    private final OwnUnits own;
    private final Desk desk;

    TargetEndpoint(
            TargetBoard board,
            KnownActuals actuals,
            Narrower narrower,
            BoardReader reader,
            PlanBoard plans,
            OwnUnits own,
            Desk desk) {
        this.board = board;
        this.actuals = actuals;
        this.narrower = narrower;
        this.reader = reader;
        this.plans = plans;
        this.own = own;
        this.desk = desk;
    }

    /// A unit narrows nothing: targets are judged by what it recorded; without one, by what was
    /// recorded for the plan as a whole. An organisation has the targets of the plans that it
    /// issued.
    @GetMapping("/api/targets")
    public Answer<PlanTarget> list(
            Caller caller, @ModelAttribute Ask ask, @ModelAttribute Narrowing narrowing) {
        Sight sight = desk.sight(ViewTable.TARGET_BOARD, caller, ask);
        Moment moment = sight.moment();
        OwnPlans ownPlans = new OwnPlans(own.organisation(caller));
        return sight.read(db -> {
            Where where =
                    narrower.at(db, moment, narrowing)
                            .ofAllUnits()
                            .on(ownPlans.hideUnder(plans, Where.all()), TargetBoard.PLACE);
            return Answer.paged(
                            reader.page(db, board, moment, where, ask),
                            ask,
                            moment,
                            BoardReader.Keyed::key,
                            found -> targets(db, moment, narrowing.unit(), found))
                    .counted(reader.total(db, board, moment, where, ask));
        });
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
