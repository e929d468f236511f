package vn.sovang.query.unitregister;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Where;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the tree of units as it was known at a moment, and stood on its day.
@Component
public class UnitTrees {
    private final UnitRegister register;
    private final BoardReader reader;

    UnitTrees(UnitRegister register, BoardReader reader) {
        this.register = register;
        this.reader = reader;
    }

    public UnitTree at(JdbcClient db, Moment moment) {
        return new UnitTree(reader.all(db, register, moment, Where.all()), moment.day());
    }

    /// The organisation that a unit is of, read upwards from it. Of a unit that is not known, the
    /// unit itself.
    public UnitId organisation(JdbcClient db, Moment moment, UnitId unit) {
        Set<UnitId> way = new LinkedHashSet<>();
        UnitId at = unit;
        while (at != null && way.add(at)) {
            at = above(db, moment, at);
        }
        return List.copyOf(way).getLast();
    }

    private @Nullable UnitId above(JdbcClient db, Moment moment, UnitId unit) {
        return row(db, moment, unit)
                .map(row -> row.parentOn(moment.day()))
                .flatMap(parent -> row(db, moment, parent))
                .filter(parent -> parent.kind() != UnitKind.PROVINCIAL_COMMITTEE)
                .map(UnitRow::unitId)
                .orElse(null);
    }

    private Optional<UnitRow> row(JdbcClient db, Moment moment, UnitId unit) {
        return reader.find(db, register, moment, unit.toString());
    }
}
