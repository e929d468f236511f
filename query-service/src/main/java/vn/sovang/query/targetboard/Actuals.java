package vn.sovang.query.targetboard;

import vn.sovang.actual.ActualBaseline;
import vn.sovang.actual.ActualId;
import vn.sovang.goal.Baseline;
import vn.sovang.goal.FigureGoal;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The actuals of one plan for one unit, or for the plan as a whole, that nothing corrected.
final class Actuals {
    private static final Comparator<ActualRow> BY_DAY =
            Comparator.comparing(ActualRow::trueOn).thenComparingLong(ActualRow::position);

    private final List<ActualRow> standing;

    Actuals(List<ActualRow> known) {
        Set<ActualId> corrected =
                known.stream()
                        .map(ActualRow::corrects)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        standing = known.stream().filter(row -> !corrected.contains(row.actualId())).toList();
    }

    /// The newest that answers the leaf: true of the latest day.
    Optional<ActualRow> newest(String leaf) {
        return of(leaf).filter(row -> !(row.value() instanceof ActualBaseline)).max(BY_DAY);
    }

    /// Baseline with which a change is compared: the plan's value, else what was recorded for its
    /// year.
    Optional<BigDecimal> baseline(FigureGoal goal) {
        Baseline planned = goal.baseline();
        if (planned != null && planned.value() != null && planned.value().read().isPresent()) {
            return planned.value().read();
        }
        return of(goal.code())
                .filter(row ->
                        row.value() instanceof ActualBaseline(var year, _)
                                && (planned == null || planned.year() == year))
                .max(BY_DAY)
                .flatMap(row -> ((ActualBaseline) row.value()).value().read());
    }

    private Stream<ActualRow> of(String leaf) {
        return standing.stream().filter(row -> row.leaf().equals(leaf));
    }
}
