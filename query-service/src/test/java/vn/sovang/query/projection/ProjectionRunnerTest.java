package vn.sovang.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DelegatingDataSource;

import vn.sovang.kernel.TenantId;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.query.testing.TestLog;
import vn.sovang.testdatabase.TestDatabase;
import vn.sovang.unit.UnitRenamed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

class ProjectionRunnerTest {
    private static final Duration BOUND = Duration.ofSeconds(20);

    @Test
    void several_instances_take_every_event_once() throws Exception {
        TestLog log = new TestLog();
        TenantId tenant = log.tenant();
        SamplePlan sample = new SamplePlan();
        Machinery first = new Machinery(new NameBoard("several-instances"));
        List<Machinery> instances =
                List.of(
                        first,
                        new Machinery(new NameBoard("several-instances")),
                        new Machinery(new NameBoard("several-instances")));
        AtomicBoolean done = new AtomicBoolean();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            for (Machinery instance : instances) {
                running.add(
                        threads.submit(() -> {
                            while (!done.get()) {
                                instance.follow();
                            }
                        }));
            }
            try {
                log.append(sample.districtRegistered());
                for (int i = 1; i <= 60; i++) {
                    log.append(
                            new UnitRenamed(
                                    sample.district, "Tên " + i, LocalDate.of(2012, 1, 1), "QĐ"));
                }
                await().atMost(BOUND)
                        .untilAsserted(() ->
                                assertThat(first.place(tenant).position()).isEqualTo(log.head()));
            } finally {
                done.set(true); // or those who run would keep a failure waiting for ever
            }
            for (Future<?> thread : running) {
                thread.get();
            }
        }

        assertThat(first.rows(tenant)).containsEntry(sample.district.toString(), "Tên 60");
        assertThat(versions(first, tenant)).as("one version for each event").isEqualTo(61);
        assertThat(first.parked(tenant)).isEmpty();
    }

    @Test
    void position_and_rows_move_together_or_not_at_all() {
        TestLog log = new TestLog();
        TenantId tenant = log.tenant();
        SamplePlan sample = new SamplePlan();
        Machinery machinery = new Machinery(new NameBoard("together"));
        log.append(sample.departmentRegistered());
        machinery.follow();
        // A row from nowhere, where the next page wants to write its own: the database refuses the
        // page.
        insert(machinery, tenant, sample.district.toString());
        log.append(sample.districtRegistered());

        machinery.follow();
        assertThat(machinery.place(tenant).position()).isEqualTo(1);
        assertThat(machinery.runner.lag("together")).isPositive();

        delete(machinery, tenant, sample.district.toString());
        await().atMost(BOUND)
                .untilAsserted(() -> {
                    machinery.follow();
                    assertThat(machinery.place(tenant).position()).isEqualTo(2);
                });
        assertThat(machinery.rows(tenant)).hasSize(2);
    }

    @Test
    void the_lag_of_a_gone_database_is_not_known() {
        AtomicBoolean gone = new AtomicBoolean();
        Machinery machinery =
                new Machinery(
                        new NameBoard("gone"),
                        new DelegatingDataSource(TestDatabase.get().queryDataSource()) {
                            @Override
                            public Connection getConnection() throws SQLException {
                                if (gone.get()) {
                                    throw new SQLException("gone");
                                }
                                return super.getConnection();
                            }
                        });
        assertThat(machinery.runner.lag("gone")).as("before the first look").isNaN();
        TestLog log = new TestLog().append(List.of(new SamplePlan().departmentRegistered()));
        machinery.follow();
        assertThat(machinery.runner.lag("gone")).isZero();

        gone.set(true);
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(machinery::follow);
        assertThat(machinery.runner.lag("gone")).isNaN();

        gone.set(false);
        log.append(new SamplePlan().departmentRegistered());
        machinery.follow();
        assertThat(machinery.runner.lag("gone")).isZero();
    }

    @Test
    void two_versions_in_one_page_leave_both_in_the_history() {
        TestLog log = new TestLog();
        SamplePlan sample = new SamplePlan();
        Machinery machinery = new Machinery(new NameBoard("two-versions"));
        log.append(sample.districtRegistered());
        log.append(sample.districtRenamed());
        log.append(sample.districtDissolved());
        machinery.follow();

        assertThat(versions(machinery, log.tenant())).isEqualTo(2);
        assertThat(machinery.rows(log.tenant())).as("dissolved").isEmpty();
    }

    private static int versions(Machinery machinery, TenantId tenant) {
        return machinery.transactions.read(
                tenant,
                db ->
                        db.sql("select count(*) from " + machinery.board.table())
                                .query(Integer.class)
                                .single());
    }

    private static void insert(Machinery machinery, TenantId tenant, String key) {
        int _ =
                machinery.transactions.write(
                        tenant,
                        db ->
                                db.sql(
                                                "insert into "
                                                        + machinery.board.table()
                                                        + " values (?, 1, ?, 2, now(), 3, now(),"
                                                        + " '{}', '')")
                                        .params(tenant.value(), key)
                                        .update());
    }

    private static void delete(Machinery machinery, TenantId tenant, String key) {
        int _ =
                machinery.transactions.write(
                        tenant,
                        db ->
                                db.sql("delete from " + machinery.board.table() + " where key = ?")
                                        .param(key)
                                        .update());
    }
}
