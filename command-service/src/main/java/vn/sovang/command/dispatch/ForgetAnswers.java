package vn.sovang.command.dispatch;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import vn.sovang.kernel.TenantId;
import vn.sovang.log.EventLog;

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

    ForgetAnswers(EventLog log, JdbcClient jdbc, Clock clock) {
        this.log = log;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 24 * 60, timeUnit = TimeUnit.MINUTES)
    void forget() {
        log.heads().keySet().forEach(this::forget);
    }

    private void forget(TenantId tenant) {
        jdbc.sql("select log.forget_commands(?, ?)")
                .param(tenant.value())
                .param(clock.instant().minus(REMEMBERED).atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }
}
