package vn.sovang.command.edge;

import io.micrometer.core.instrument.MeterRegistry;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import vn.sovang.kernel.TenantId;
import vn.sovang.log.EventLog;
import vn.sovang.platform.lifecycle.Setbacks;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;

/// Removes, once a day, the files that no command has referred to for a long time; the database
/// keeps a record of each.
@Component
class RemoveUnusedFiles {
    private static final Logger LOG = LoggerFactory.getLogger(RemoveUnusedFiles.class);

    private final EventLog log;
    private final JdbcClient jdbc;
    private final FileBounds bounds;
    private final MeterRegistry metrics;
    private final Clock clock;
    private final Setbacks setbacks = new Setbacks();

    RemoveUnusedFiles(
            EventLog log, JdbcClient jdbc, FileBounds bounds, MeterRegistry metrics, Clock clock) {
        this.log = log;
        this.jdbc = jdbc;
        this.bounds = bounds;
        this.metrics = metrics;
        this.clock = clock;
    }

    /// Removes unused files at a fixed rate, which gives it a thread of its own: it may take long,
    /// and what runs with a fixed delay shares one.
    @Scheduled(initialDelay = 15, fixedRate = 24 * 60, timeUnit = TimeUnit.MINUTES)
    void remove() {
        log.heads()
                .keySet()
                .forEach(tenant ->
                        setbacks.run("removing unused files of " + tenant, () -> remove(tenant)));
    }

    private void remove(TenantId tenant) {
        long removed =
                jdbc.sql("select log.remove_unreferenced_attachments(?, ?)")
                        .param(tenant.value())
                        .param(
                                clock.instant()
                                        .minus(bounds.unreferencedFor())
                                        .atOffset(ZoneOffset.UTC))
                        .query(Long.class)
                        .single();
        if (removed > 0) {
            metrics.counter("sovang.files.removed").increment((double) removed);
            LOG.info("{} files of {} were removed: nothing referred to them", removed, tenant);
        }
    }
}
