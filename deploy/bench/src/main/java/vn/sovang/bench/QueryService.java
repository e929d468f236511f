package vn.sovang.bench;

import vn.sovang.kernel.TenantId;
import vn.sovang.testdatabase.TestSignIn;
import vn.sovang.unit.UnitId;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/// Process of query-service, as the build packed it, over the measured database.
final class QueryService implements AutoCloseable {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    /// Boards of each province that has a log are where its log is.
    private static final String BEHIND =
            """
            select count(*) from log.head h
            where h.position > 0
              and (select count(*) from view.projection p
                   where p.tenant_id = h.tenant_id and p.serving and p.position = h.position)
                  < (select count(distinct p.projection) from view.projection p)
               or not exists (select from view.projection)
            """;

    private static final String PARKED = "select count(*) from view.parked_event";

    private final BenchDatabase database;
    private final TestSignIn signIn;
    private final ServiceProcess process;
    private final String address;

    private QueryService(
            BenchDatabase database, TestSignIn signIn, ServiceProcess process, String address) {
        this.database = database;
        this.signIn = signIn;
        this.process = process;
        this.address = address;
    }

    static QueryService start(BenchDatabase database, Path folder) throws IOException {
        TestSignIn signIn = new TestSignIn();
        int port = ServiceProcess.freePort();
        String address = "http://localhost:" + port;
        ServiceProcess process =
                ServiceProcess.start(
                        "query-service",
                        folder,
                        Map.of(
                                "SERVER_PORT", Integer.toString(port),
                                "SOVANG_DB_URL", database.url(),
                                "SOVANG_DB_PASSWORD", BenchDatabase.queryPassword(),
                                "SOVANG_ISSUER", signIn.issuer(),
                                "SOVANG_WEB", address,
                                "SOVANG_WEB_SECRET", "bi-mat"));
        return new QueryService(database, signIn, process, address);
    }

    /// Waits until every board of every province has the whole log.
    void follow() throws SQLException {
        while (number(BEHIND) > 0) {
            if (!process.isAlive()) {
                throw new IllegalStateException("query-service ended: see its log");
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        if (number(PARKED) > 0) {
            throw new IllegalStateException("a board could not take an event");
        }
    }

    Readers readers(TenantId province, UnitId organisation, UnitId unit) throws Exception {
        return Readers.of(signIn, address, province, organisation, unit);
    }

    @Override
    public void close() {
        process.close();
        signIn.close();
    }

    private long number(String sql) throws SQLException {
        try (var connection = database.administrator().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
