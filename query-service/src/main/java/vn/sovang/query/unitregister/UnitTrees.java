package vn.sovang.query.unitregister;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Where;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

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
}
