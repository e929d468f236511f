package vn.sovang.query.trail;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.sovang.kernel.Role;
import vn.sovang.platform.security.Caller;

import java.util.Set;

/// Part of the log that concerns a caller: for who works for one unit, what names that unit and
/// what happened to a record that began with it; for anybody else, everything.
///
/// @param unit the only one that concerns the caller; blank for the whole province
record OwnPart(String unit) {
    private static final Set<Role> OF_ONE_UNIT = Set.of(Role.UNIT_CLERK, Role.UNIT_HEAD);

    /// Condition on the events `e` of `:tenant`; its values come by [#fill]. What happened to other
    /// units within a record of several, such as a campaign, is left out.
    static final String CONDITION =
            """
            (:unit = ''
             or strpos(convert_from(e.payload, 'UTF8'), :unit) > 0
             or (convert_from(e.payload, 'UTF8') !~ '"(unitId|units)"'
                 and exists (select 1 from log.event b
                             where b.tenant_id = :tenant
                               and b.aggregate_id = e.aggregate_id
                               and b.sequence = 0
                               and strpos(convert_from(b.payload, 'UTF8'), :unit) > 0)))
            """;

    static OwnPart of(Caller caller) {
        return new OwnPart(
                caller.unit() != null && OF_ONE_UNIT.containsAll(caller.roles())
                        ? caller.unit().toString()
                        : "");
    }

    JdbcClient.StatementSpec fill(JdbcClient.StatementSpec statement) {
        return statement.param("unit", unit);
    }
}
