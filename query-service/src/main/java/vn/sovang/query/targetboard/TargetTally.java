package vn.sovang.query.targetboard;

import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import vn.sovang.platform.json.EventJson;
import vn.sovang.query.counting.Counting;
import vn.sovang.query.counting.Tally;
import vn.sovang.query.planboard.OwnPlans;
import vn.sovang.query.planboard.PlanBoard;
import vn.sovang.query.reading.Where;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Counts targets by the verdict of the moment asked, each for the unit of the post that issued the
/// plan.
@Component
public class TargetTally {
    /// A target of several groups is judged once.
    private static final String TARGETS =
            """
            select b.row, array_agg({group}) as names
            from view.target_board b {join} where {rows}
            group by b.key, b.row
            """;

    private final TargetBoard board;
    private final PlanBoard plans;
    private final KnownActuals actuals;
    private final JsonMapper mapper;

    TargetTally(TargetBoard board, PlanBoard plans, KnownActuals actuals, EventJson json) {
        this.board = board;
        this.plans = plans;
        this.actuals = actuals;
        this.mapper = json.mapper();
    }

    private record Grouped(TargetRow target, List<String> names) {}

    private enum Outcome {
        MET,
        NOT_MET,
        UNKNOWN,
        NOT_ISSUED;

        static Outcome of(TargetRow target, Actuals actuals) {
            return target.issued()
                    ? switch (Judgement.of(target.target().goal(), actuals)) {
                        case MET -> MET;
                        case NOT_MET -> NOT_MET;
                        case UNKNOWN -> UNKNOWN;
                    }
                    : NOT_ISSUED;
        }
    }

    /// Tallies by group; absent for a group without any. A unit chooses no targets: they are judged
    /// by its actuals.
    public Map<String, TargetCount> count(Counting counting, OwnPlans ownPlans) {
        List<Grouped> found =
                counting.ofAllUnits()
                        .rows(
                                TARGETS,
                                board,
                                TargetBoard.PLACE,
                                ownPlans.hideUnder(plans, Where.all()),
                                this::grouped);
        Function<TargetRow, Actuals> known =
                actuals.of(
                        counting.db(),
                        counting.moment(),
                        counting.narrowed().unit(),
                        found.stream().map(Grouped::target).toList());
        Tally<Outcome> tally = new Tally<>(Outcome.class);
        for (Grouped each : found) {
            Outcome outcome = Outcome.of(each.target(), known.apply(each.target()));
            each.names().forEach(name -> tally.add(name, outcome, 1));
        }
        return tally.counts((_, outcomes) ->
                new TargetCount(
                        outcomes.all(),
                        outcomes.number(Outcome.MET),
                        outcomes.number(Outcome.NOT_MET),
                        outcomes.number(Outcome.UNKNOWN),
                        outcomes.number(Outcome.NOT_ISSUED)));
    }

    private Grouped grouped(ResultSet row, int number) throws SQLException {
        return new Grouped(
                mapper.readValue(row.getString("row"), TargetRow.class),
                List.of((String[]) row.getArray("names").getArray()));
    }
}
