package vn.sovang.command.unit;

import vn.sovang.command.act.UnitFacts;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitMoved;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/// Tree of units: which belongs to which, day by day.
record UnitTree(UnitLog units) {
    /// Requires that who carries on does not stand below the unit that ends.
    void requireNotAbove(UnitId ended, UnitId successor, LocalDate from) {
        if (isAtOrAbove(ended, successor, from)) {
            throw UnitRejection.SUCCESSOR_BELOW.because("unit", successor);
        }
    }

    /// True when a unit is `other` or stands above it, on the day or on a later one.
    boolean isAtOrAbove(UnitId unit, UnitId other, LocalDate from) {
        UnitFacts register = new UnitFacts(id -> units.apply(new UnitId(id)));
        NavigableSet<LocalDate> days = new TreeSet<>(Set.of(from));
        for (LocalDate day = from; day != null; day = days.higher(day)) {
            Set<UnitId> seen = new HashSet<>();
            for (UnitId at = other; at != null && seen.add(at); at = register.parent(at, day)) {
                if (at.equals(unit)) {
                    return true;
                }
                units.apply(at).all(UnitMoved.class).stream()
                        .map(UnitMoved::validFrom)
                        .filter(change -> change.isAfter(from))
                        .forEach(days::add);
            }
        }
        return false;
    }
}
