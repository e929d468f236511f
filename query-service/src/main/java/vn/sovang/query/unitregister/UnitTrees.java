package vn.sovang.query.unitregister;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Where;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the tree of units as it was known at a moment, and stood on its day. Nearly every page
/// asks for one, and units change seldom: a tree is kept under the newest change that is in it.
@Component
public class UnitTrees {
    private static final int MOST = 100;

    private static final String NEWEST =
            """
            select b.tenant_id, b.generation, b.from_position, b.from_time
            from view.unit_register b
            where b.tenant_id = current_setting('sovang.tenant', true)
              and b.generation = (select view.serving('unit-register'))
              and b.from_position <= :moment
            order by b.from_position desc limit 1
            """;

    private final UnitRegister register;
    private final BoardReader reader;
    private final Cache<Version, UnitTree> trees = Caffeine.newBuilder().maximumSize(MOST).build();

    /// State of a province's units: the newest change, and the day. The time tells apart what came
    /// at one place of the log before and after a backup was put back.
    private record Version(
            String tenant, int generation, long position, Instant at, LocalDate day) {}

    UnitTrees(UnitRegister register, BoardReader reader) {
        this.register = register;
        this.reader = reader;
    }

    public UnitTree at(JdbcClient db, Moment moment) {
        Version newest = newest(db, moment).orElse(null);
        if (newest == null) {
            return UnitTree.NONE;
        }
        UnitTree kept = trees.getIfPresent(newest);
        if (kept != null) {
            return kept;
        }
        UnitTree tree = new UnitTree(reader.all(db, register, moment, Where.all()), moment.day());
        trees.put(newest, tree);
        return tree;
    }

    private static Optional<Version> newest(JdbcClient db, Moment moment) {
        return db.sql(NEWEST)
                .param("moment", moment.position())
                .query((row, _) ->
                        new Version(
                                row.getString("tenant_id"),
                                row.getInt("generation"),
                                row.getLong("from_position"),
                                row.getObject("from_time", OffsetDateTime.class).toInstant(),
                                moment.day()))
                .optional();
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

    /// True when a unit is no more.
    public boolean isEnded(JdbcClient db, Moment moment, UnitId unit) {
        return row(db, moment, unit).flatMap(row -> row.successorsOn(moment.day())).isPresent();
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
