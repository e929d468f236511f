package vn.sovang.query.unitregister;

import org.jspecify.annotations.Nullable;

import vn.sovang.unit.UnitId;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;

/// Order in which people look for units: each under the one to which it belongs, by kind and by
/// name as Vietnamese orders letters. A unit that is no more stays under its last parent.
final class TreeOrder {
    private final Map<String, List<UnitRow>> below = new HashMap<>();
    private final SequencedMap<String, Integer> told = new LinkedHashMap<>();

    private TreeOrder() {}

    /// Ids in their order, each with how many units stand above it.
    static SequencedMap<String, Integer> of(Collection<UnitRow> rows, LocalDate day) {
        TreeOrder order = new TreeOrder();
        Map<String, UnitRow> known = new HashMap<>();
        rows.forEach(row -> known.put(row.unitId().toString(), row));
        Collator letters = Collator.getInstance(Locale.of("vi"));
        Comparator<UnitRow> byKindAndName =
                Comparator.comparing(UnitRow::kind, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(row -> name(row, day), letters)
                        .thenComparing(row -> row.unitId().toString());
        List<UnitRow> all = rows.stream().sorted(byKindAndName).toList();
        List<UnitRow> top = new ArrayList<>();
        for (UnitRow row : all) {
            String parent = parent(row, day);
            (parent != null && known.containsKey(parent)
                            ? order.below.computeIfAbsent(parent, _ -> new ArrayList<>())
                            : top)
                    .add(row);
        }
        top.forEach(row -> order.tell(row, 0));
        // Units that belong to each other have no top.
        all.forEach(row -> order.tell(row, 0));
        return order.told;
    }

    private void tell(UnitRow row, int depth) {
        String id = row.unitId().toString();
        if (told.putIfAbsent(id, depth) == null) {
            below.getOrDefault(id, List.of()).forEach(next -> tell(next, depth + 1));
        }
    }

    private static @Nullable String parent(UnitRow row, LocalDate day) {
        UnitRow.End end = row.end();
        LocalDate last =
                end == null || day.isBefore(end.dissolvedOn())
                        ? day
                        : end.dissolvedOn().minusDays(1);
        UnitId parent = row.parentOn(last);
        return parent == null ? null : parent.toString();
    }

    private static String name(UnitRow row, LocalDate day) {
        String name = row.names().getFirst().name();
        for (UnitRow.Name next : row.names()) {
            name = next.validFrom().isAfter(day) ? name : next.name();
        }
        return name;
    }
}
