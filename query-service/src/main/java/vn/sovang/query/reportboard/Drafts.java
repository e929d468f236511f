package vn.sovang.query.reportboard;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.sovang.kernel.Role;
import vn.sovang.platform.security.Caller;
import vn.sovang.query.reading.Where;
import vn.sovang.unit.UnitId;

/// Unsent drafts of reports that a caller sees, in lists, in trails and in the feed alike: the
/// office all of them, anybody else those of the own unit.
///
/// @param unit of the caller; empty for a post of no unit
public record Drafts(boolean all, String unit) {
    /// Condition that leaves out, of the events `e`, drafts that the caller does not see; its
    /// values come by [#fill].
    public static final String SEEN =
            """
            (e.name <> 'report.draft-saved' or :allDrafts
             or case when pg_input_is_valid(convert_from(e.payload, 'UTF8'), 'jsonb')
                     then cast(convert_from(e.payload, 'UTF8') as jsonb) ->> 'unitId' = :draftUnit
                     else false end)
            """;

    public static Drafts of(Caller caller) {
        return new Drafts(
                caller.roles().contains(Role.OFFICE_CLERK)
                        || caller.roles().contains(Role.OFFICE_HEAD),
                caller.unit() == null ? "" : caller.unit().toString());
    }

    public JdbcClient.StatementSpec fill(JdbcClient.StatementSpec statement) {
        return statement.param("allDrafts", all).param("draftUnit", unit);
    }

    boolean sees(UnitId one) {
        return all || one.toString().equals(unit);
    }

    /// Leaves out rows that are nothing but a draft that the caller does not see.
    void hide(Where where) {
        if (!all) {
            where.and("(b.state <> 'DRAFT' or b.unit_id = :own)", "own", unit);
        }
    }
}
