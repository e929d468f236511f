package vn.sovang.query.projection;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.sovang.kernel.TenantId;

import java.util.List;

/// Positions to which the automations of command-service have followed a province's log.
@Component
class AutomationPlaces {
    private static final String ALL =
            """
            select automation, position from log.automation_position
            where tenant_id = :tenant order by automation
            """;

    private final JdbcClient db;

    AutomationPlaces(JdbcClient db) {
        this.db = db;
    }

    record AutomationPlace(String name, long position) {}

    List<AutomationPlace> of(TenantId tenant) {
        return db.sql(ALL)
                .param("tenant", tenant.value())
                .query((row, _) ->
                        new AutomationPlace(row.getString("automation"), row.getLong("position")))
                .list();
    }
}
