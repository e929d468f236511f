package vn.sovang.query.projection;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

import vn.sovang.kernel.TenantId;
import vn.sovang.log.EventLog;
import vn.sovang.platform.json.EventJson;
import vn.sovang.platform.tenancy.TenantTransactions;
import vn.sovang.query.testing.TestLog;
import vn.sovang.testdatabase.TestDatabase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

/// One instance of the machinery with one board, driven by hand.
final class Machinery {
    private static final EventJson JSON = new EventJson();

    final NameBoard board;
    final Places places;
    final PageWriter writer;
    final ProjectionRunner runner;
    final Rebuilder rebuilder;
    final Continuity continuity;
    final RebuildReports reports = new RebuildReports(JSON);
    final TenantTransactions transactions;
    final EventLog log;

    Machinery(NameBoard board) {
        this(board, TestDatabase.get().queryDataSource());
    }

    Machinery(NameBoard board, DataSource database) {
        this.board = board;
        log = TestLog.reading(database);
        JdbcClient db = JdbcClient.create(database);
        transactions =
                new TenantTransactions(
                        new JdbcTemplate(database), new DataSourceTransactionManager(database));
        places = new Places(db);
        writer = new PageWriter(transactions, places, JSON);
        Boards boards = new Boards(List.of(board));
        runner =
                new ProjectionRunner(
                        log,
                        boards,
                        places,
                        writer,
                        new Reached(places, new SimpleMeterRegistry()));
        rebuilder = new Rebuilder(log, boards, places, writer, reports, transactions);
        continuity =
                new Continuity(boards, places, writer, transactions, new SimpleMeterRegistry());
    }

    void follow() {
        ExecutorService here = new SameThread();
        while (runner.advance(here)) {
            // until nothing is left
        }
    }

    void rebuild(TenantId tenant) {
        places.startRebuild(tenant, board.name());
        while (rebuilder.advance(2)) {
            // until it has taken over
        }
    }

    /// The serving place.
    Place place(TenantId tenant) {
        return places.of(tenant).stream()
                .filter(p -> p.projection().equals(board.name()) && p.serving())
                .findFirst()
                .orElseThrow();
    }

    List<ParkedEvent> parked(TenantId tenant) {
        Place place = place(tenant);
        return transactions.read(tenant, db -> Parking.first(db, place, 100));
    }

    RebuildReports.Report report(TenantId tenant) {
        Place place = place(tenant);
        return transactions.read(tenant, db -> reports.last(db, place).orElseThrow());
    }

    /// The open rows that readers see: name by key.
    Map<String, String> rows(TenantId tenant) {
        Place place = place(tenant);
        return transactions.read(
                tenant,
                db -> {
                    Map<String, String> rows = new TreeMap<>();
                    db.sql(
                                    "select key, row ->> 'name' as name from "
                                            + board.table()
                                            + " where generation = ? and to_position is null")
                            .param(place.generation())
                            .query((row, number) ->
                                    rows.put(row.getString("key"), row.getString("name")))
                            .list();
                    return rows;
                });
    }

    private static final class SameThread extends AbstractExecutorService {
        @Override
        public void execute(Runnable work) {
            work.run();
        }

        @Override
        public void shutdown() {}

        @Override
        public List<Runnable> shutdownNow() {
            return new ArrayList<>();
        }

        @Override
        public boolean isShutdown() {
            return false;
        }

        @Override
        public boolean isTerminated() {
            return false;
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) {
            return true;
        }
    }
}
