package vn.sovang.query.unitregister;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Where;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells who carries on the open work of units that are no more (rule 52), as it was known at a
/// moment, on its day.
@Component
public class Successions {
    private final UnitRegister register;
    private final BoardReader reader;

    Successions(UnitRegister register, BoardReader reader) {
        this.register = register;
        this.reader = reader;
    }

    public Carriers carriers(JdbcClient db, Moment moment, Collection<UnitId> units) {
        Map<UnitId, UnitRow> known = new HashMap<>();
        Set<UnitId> open = new HashSet<>(units);
        while (!open.isEmpty()) {
            reader.find(db, register, moment, open.stream().map(UnitId::toString).toList())
                    .values()
                    .forEach(row -> known.put(row.unitId(), row));
            open =
                    open.stream()
                            .flatMap(unit -> next(known.get(unit), moment).stream())
                            .flatMap(List::stream)
                            .filter(unit -> !known.containsKey(unit))
                            .collect(Collectors.toSet());
        }
        return new Carriers(
                units.stream()
                        .distinct()
                        .filter(unit -> next(known.get(unit), moment).isPresent())
                        .collect(
                                Collectors.toMap(
                                        Function.identity(), unit -> living(unit, known, moment))));
    }

    /// Those to whom the work of a unit came in the end, each with the first day on which it did:
    /// through others that are no more either, when the last of them ended.
    private static Map<UnitId, LocalDate> living(
            UnitId unit, Map<UnitId, UnitRow> known, Moment moment) {
        Map<UnitId, LocalDate> since = new LinkedHashMap<>(Map.of(unit, LocalDate.MIN));
        Deque<UnitId> open = new ArrayDeque<>(List.of(unit));
        while (!open.isEmpty()) {
            UnitId at = open.removeFirst();
            LocalDate came = Objects.requireNonNull(since.get(at));
            LocalDate goes =
                    end(known.get(at))
                            .map(Map.Entry::getValue)
                            .filter(came::isBefore)
                            .findFirst()
                            .orElse(came);
            for (UnitId next : next(known.get(at), moment).orElse(List.of())) {
                if (goes.isBefore(since.getOrDefault(next, LocalDate.MAX))) {
                    since.put(next, goes);
                    open.add(next);
                }
            }
        }
        since.keySet().removeIf(one -> next(known.get(one), moment).isPresent());
        return since;
    }

    private static Stream<Map.Entry<UnitId, LocalDate>> end(@Nullable UnitRow row) {
        if (row == null) {
            return Stream.empty();
        }
        UnitRow.End end = row.end();
        return end == null ? Stream.empty() : Stream.of(Map.entry(row.unitId(), end.dissolvedOn()));
    }

    private static Optional<List<UnitId>> next(@Nullable UnitRow row, Moment moment) {
        return Optional.ofNullable(row).flatMap(known -> known.successorsOn(moment.day()));
    }

    /// Units that are no more, each with the day on which it ended.
    public Map<UnitId, LocalDate> ended(JdbcClient db, Moment moment) {
        Where ended =
                Where.all()
                        .and(
                                "b.row #>> '{end,dissolvedOn}' <= :day",
                                "day",
                                moment.day().toString());
        return reader.all(db, register, moment, ended).stream()
                .flatMap(Successions::end)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
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
        Set<String> carried = new HashSet<>();
        Deque<UnitRow> open = new ArrayDeque<>();
        row(db, moment, unit).filter(row -> next(row, moment).isEmpty()).ifPresent(open::add);
        while (!open.isEmpty()) {
            for (UnitRow.Predecessor before : open.removeFirst().predecessors()) {
                row(db, moment, before.unitId().toString())
                        .filter(row -> next(row, moment).isPresent())
                        .filter(row -> carried.add(row.unitId().toString()))
                        .ifPresent(open::add);
            }
        }
        return carried;
    }

    private Optional<UnitRow> row(JdbcClient db, Moment moment, String unit) {
        return reader.find(db, register, moment, unit);
    }
}
