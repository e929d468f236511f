package vn.sovang.query.reportboard;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.sovang.query.reading.Where;
import vn.sovang.unit.UnitId;

import java.util.Set;

/// Unsent drafts of reports that a caller sees, in lists, in trails and in the feed alike: the
/// office those of its organisation, anybody else those of the own unit.
///
/// @param units units under their ids
public record Drafts(Set<String> units) {
    /// Condition that leaves out, of the events `e`, drafts that the caller does not see; its
    /// values come by [#fill].
    public static final String SEEN =
            """
            (e.name <> 'report.draft-saved'
             or case when pg_input_is_valid(convert_from(e.payload, 'UTF8'), 'jsonb')
                     then cast(convert_from(e.payload, 'UTF8') as jsonb) ->> 'unitId'
                          = any (:draftUnits)
                     else false end)
            """;

    public Drafts {
        units = Set.copyOf(units);
    }

    public JdbcClient.StatementSpec fill(JdbcClient.StatementSpec statement) {
        return statement.param("draftUnits", units.toArray(String[]::new));
    }

    boolean sees(UnitId one) {
        return units.contains(one.toString());
    }

    /// Leaves out rows that are nothing but a draft that the caller does not see.
    void hide(Where where) {
        where.and(
                "(b.state <> 'DRAFT' or b.unit_id = any (:own))",
                "own",
                units.toArray(String[]::new));
    }
}
