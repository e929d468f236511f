package vn.sovang.query.projection;

import org.jspecify.annotations.Nullable;

import vn.sovang.log.RecordedEvent;
import vn.sovang.testdatabase.TestDatabase;
import vn.sovang.unit.ExternalAuthorityRegistered;
import vn.sovang.unit.UnitDissolved;
import vn.sovang.unit.UnitEvent;
import vn.sovang.unit.UnitMoved;
import vn.sovang.unit.UnitRegistered;
import vn.sovang.unit.UnitRenamed;
import vn.sovang.unit.UnitsMerged;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A small board for tests of the machinery: the name of each unit. It can be made to choke on a
/// name.
final class NameBoard implements Board<NameBoard.Row> {
    private static final Set<String> TABLES = ConcurrentHashMap.newKeySet();

    final Set<String> poisonous = ConcurrentHashMap.newKeySet();
    private final String name;

    NameBoard(String name) {
        this.name = name;
        if (TABLES.add(name)) {
            createTable(name.replace('-', '_'));
        }
    }

    record Row(String name) {}

    @Override
    public String name() {
        return name;
    }

    @Override
    public String table() {
        return "view." + name.replace('-', '_');
    }

    @Override
    public Class<Row> rowType() {
        return Row.class;
    }

    @Override
    public boolean isKept() {
        return true;
    }

    @Override
    public List<String> keys(RecordedEvent event) {
        return event.payload() instanceof UnitEvent unit
                ? List.of(unit.unitId().toString())
                : List.of();
    }

    @Override
    public @Nullable Row on(@Nullable Row current, String key, RecordedEvent event) {
        return switch ((UnitEvent) event.payload()) {
            case UnitRegistered registered -> row(registered.name());
            case UnitRenamed renamed -> row(renamed.name());
            case ExternalAuthorityRegistered registered -> row(registered.name());
            case UnitMoved _, UnitsMerged _ -> current;
            case UnitDissolved _ -> null;
        };
    }

    private Row row(String unit) {
        if (poisonous.contains(unit)) {
            throw new IllegalStateException("cannot take " + unit);
        }
        return new Row(unit);
    }

    private static void createTable(String table) {
        try (Connection owner = TestDatabase.get().ownerDataSource().getConnection();
                var create = owner.prepareStatement("call view.create_board(?, '{}')")) {
            create.setString(1, table);
            create.execute();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
