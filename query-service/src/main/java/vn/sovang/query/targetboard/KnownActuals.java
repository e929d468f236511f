package vn.sovang.query.targetboard;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.sovang.actual.ActualId;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Where;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads the actuals by which targets are judged, and which of them a later one corrected.
@Component
class KnownActuals {
    private final ActualBoard board;
    private final BoardReader reader;

    KnownActuals(ActualBoard board, BoardReader reader) {
        this.board = board;
        this.reader = reader;
    }

    /// Finds the actuals for each plan of the targets.
    ///
    /// @param unit the one to which they belong; null for those of the plan as a whole
    Function<TargetRow, Actuals> of(
            JdbcClient db, Moment moment, @Nullable String unit, Collection<TargetRow> targets) {
        String[] plans = targets.stream().map(KnownActuals::plan).distinct().toArray(String[]::new);
        Where where =
                Where.all().equal("unit_id", unit).and("b.plan_id = any (:plans)", "plans", plans);
        if (unit == null) {
            where.and("b.unit_id is null");
        }
        Map<String, List<ActualRow>> byPlan =
                reader.all(db, board, moment, where).stream()
                        .collect(Collectors.groupingBy(row -> row.planId().toString()));
        return target -> new Actuals(byPlan.getOrDefault(plan(target), List.of()));
    }

    /// Those whose place a later one has taken.
    Set<ActualId> corrected(JdbcClient db, Moment moment, Collection<ActualRow> rows) {
        String[] plans = rows.stream().map(row -> row.planId().toString()).toArray(String[]::new);
        String[] ids = rows.stream().map(row -> row.actualId().toString()).toArray(String[]::new);
        Where corrections =
                Where.all()
                        .and("b.plan_id = any (:plans)", "plans", plans)
                        .and("b.row ->> 'corrects' = any (:ids)", "ids", ids);
        return reader.all(db, board, moment, corrections).stream()
                .map(ActualRow::corrects)
                .collect(Collectors.toSet());
    }

    private static String plan(TargetRow target) {
        return target.planId().toString();
    }
}
