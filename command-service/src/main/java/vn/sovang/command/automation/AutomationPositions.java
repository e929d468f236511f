package vn.sovang.command.automation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.sovang.kernel.TenantId;

/// Place of each automation in each province's log; forward only, unless the log itself is an older
/// one.
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

    /// Moves back to the end of a log that has less than was read.
    void setBack(String automation, TenantId tenant, long head) {
        jdbc.sql(
                        """
                        update log.automation_position set position = :head
                        where tenant_id = :tenant and automation = :automation and position > :head
                        """)
                .param("tenant", tenant.value())
                .param("automation", automation)
                .param("head", head)
                .update();
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
