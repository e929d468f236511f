package vn.sovang.command.automation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.sovang.kernel.TenantId;

/// Positions to which each automation has come in each province; forward only.
@Component
class AutomationPositions {
    private final JdbcClient jdbc;

    AutomationPositions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long of(String automation, TenantId tenant) {
        return jdbc.sql(
                        """
                        select position from log.automation_position
                        where tenant_id = :tenant and automation = :automation
                        """)
                .param("tenant", tenant.value())
                .param("automation", automation)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    void move(String automation, TenantId tenant, long position) {
        jdbc.sql(
                        """
                        insert into log.automation_position (tenant_id, automation, position)
                        values (:tenant, :automation, :position)
                        on conflict (tenant_id, automation) do update
                        set position = greatest(automation_position.position, excluded.position)
                        """)
                .param("tenant", tenant.value())
                .param("automation", automation)
                .param("position", position)
                .update();
    }
}
