package vn.sovang.query.unitregister;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.sovang.query.reading.Moment;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Tells who carries on the open work of units that are no more (rule 52), as it was known at a
/// moment, on its day.
@Component
public class Successions {
    private final UnitTrees trees;

    Successions(UnitTrees trees) {
        this.trees = trees;
    }

    public Carriers carriers(JdbcClient db, Moment moment, Collection<UnitId> units) {
        Map<UnitId, UnitRow.End> ends = trees.at(db, moment).ends();
        return new Carriers(
                units.stream()
                        .distinct()
                        .filter(ends::containsKey)
                        .collect(
                                Collectors.toMap(Function.identity(), unit -> living(unit, ends))));
    }

    /// Those to whom the work of a unit came in the end, each with the first day on which it did:
    /// through others that are no more either, when the last of them ended.
    private static Map<UnitId, LocalDate> living(UnitId unit, Map<UnitId, UnitRow.End> ends) {
        Map<UnitId, LocalDate> since = new LinkedHashMap<>(Map.of(unit, LocalDate.MIN));
        Deque<UnitId> open = new ArrayDeque<>(List.of(unit));
        while (!open.isEmpty()) {
            UnitId at = open.removeFirst();
            UnitRow.End end = ends.get(at);
            if (end != null) {
                LocalDate came = Objects.requireNonNull(since.get(at));
                LocalDate goes = came.isBefore(end.dissolvedOn()) ? end.dissolvedOn() : came;
                for (UnitId next : end.successors()) {
                    if (goes.isBefore(since.getOrDefault(next, LocalDate.MAX))) {
                        since.put(next, goes);
                        open.add(next);
                    }
                }
            }
        }
        since.keySet().removeIf(ends::containsKey);
        return since;
    }

    /// Units that are no more, each with the day on which it ended.
    public Map<UnitId, LocalDate> ended(JdbcClient db, Moment moment) {
        return trees.at(db, moment).ends().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, end -> end.getValue().dissolvedOn()));
    }

    /// Units that are no more and whose work nobody carries on, each with the day on which it
    /// ended.
    public Map<UnitId, LocalDate> withoutSuccessor(JdbcClient db, Moment moment) {
        Map<UnitId, LocalDate> ended = ended(db, moment);
        Carriers carriers = carriers(db, moment, ended.keySet());
        return ended.entrySet().stream()
                .filter(unit -> carriers.of(unit.getKey()).isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Units that are no more and whose open work a unit carries on; none where it ended itself.
    public Set<String> carriedBy(JdbcClient db, Moment moment, String unit) {
        UnitTree tree = trees.at(db, moment);
        return tree.goesOn(unit)
                ? tree.organisations().carried(UnitId.of(unit)).stream()
                        .map(UnitId::toString)
                        .filter(carried -> !carried.equals(unit))
                        .collect(Collectors.toSet())
                : Set.of();
    }
}
