package vn.sovang.command.dispatch;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import vn.sovang.kernel.TenantId;
import vn.sovang.log.EventLog;
import vn.sovang.platform.lifecycle.Setbacks;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;

/// Forgets the answers to keys that are older than 7 days; after that a key is as good as new.
@Component
class ForgetAnswers {
    private static final Duration REMEMBERED = Duration.ofDays(7);

    private final EventLog log;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Setbacks setbacks = new Setbacks();

    ForgetAnswers(EventLog log, JdbcClient jdbc, Clock clock) {
        this.log = log;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Forgets old answers at a fixed rate: what runs with a fixed delay shares a thread with the
    /// automations.
    @Scheduled(initialDelay = 10, fixedRate = 24 * 60, timeUnit = TimeUnit.MINUTES)
    void forget() {
        log.heads()
                .keySet()
                .forEach(tenant ->
                        setbacks.run("forgetting answers of " + tenant, () -> forget(tenant)));
    }

    private void forget(TenantId tenant) {
        jdbc.sql("select log.forget_commands(?, ?)")
                .param(tenant.value())
                .param(clock.instant().minus(REMEMBERED).atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }
}
