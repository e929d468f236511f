package vn.sovang.query.reading;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// The names of some units as known at a moment; each has the one that was valid on the day asked
/// (rule 52).
public final class UnitNames {
    private static final String NAMES =
            """
            select u.key, n ->> 'name' as name, n ->> 'validFrom' as valid_from
            from view.unit_register u, jsonb_array_elements(u.row -> 'names') n
            where u.tenant_id = current_setting('sovang.tenant', true)
              and u.generation = (select view.serving('unit-register'))
              and u.from_position <= :moment
              and (u.to_position is null or u.to_position > :moment)
              and u.key = any (:keys)
            """;

    private final Map<String, List<NamedFrom>> names;

    private UnitNames(Map<String, List<NamedFrom>> names) {
        this.names = names;
    }

    /// Names where no unit is known.
    public static UnitNames none() {
        return new UnitNames(Map.of());
    }

    private record NamedFrom(String key, String name, LocalDate validFrom) {}

    public static UnitNames load(JdbcClient db, Moment moment, Collection<UnitId> units) {
        String[] keys =
                units.stream()
                        .filter(Objects::nonNull)
                        .map(UnitId::toString)
                        .distinct()
                        .toArray(String[]::new);
        Map<String, List<NamedFrom>> names = new HashMap<>();
        db.sql(NAMES)
                .param("moment", moment.position())
                .param("keys", keys)
                .query((row, number) ->
                        new NamedFrom(
                                row.getString("key"),
                                row.getString("name"),
                                LocalDate.parse(row.getString("valid_from"))))
                .list()
                .forEach(name -> names.merge(name.key, List.of(name), UnitNames::joined));
        return new UnitNames(names);
    }

    /// The name valid on the day; before the first one, the first; the id where no such unit is
    /// known.
    public String on(LocalDate day, UnitId unit) {
        List<NamedFrom> known = names.get(unit.toString());
        if (known == null) {
            return unit.toString();
        }
        return known.stream()
                .filter(name -> !name.validFrom.isAfter(day))
                .max(Comparator.comparing(NamedFrom::validFrom))
                .or(() -> known.stream().min(Comparator.comparing(NamedFrom::validFrom)))
                .map(NamedFrom::name)
                .orElseGet(unit::toString);
    }

    public @Nullable String onOrNull(LocalDate day, @Nullable UnitId unit) {
        return unit == null ? null : on(day, unit);
    }

    private static List<NamedFrom> joined(List<NamedFrom> some, List<NamedFrom> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
