package vn.sovang.bench;

import vn.sovang.kernel.TenantId;
import vn.sovang.testdatabase.TestSignIn;
import vn.sovang.unit.UnitId;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/// Process of query-service, as the build packed it, over the measured database.
final class QueryService implements AutoCloseable {
    private static final Path BUILT = Path.of("../../../query-service/target");
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(20);

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
    private final Process process;
    private final String address;

    private QueryService(
            BenchDatabase database, TestSignIn signIn, Process process, String address) {
        this.database = database;
        this.signIn = signIn;
        this.process = process;
        this.address = address;
    }

    static QueryService start(BenchDatabase database, Path folder) throws IOException {
        TestSignIn signIn = new TestSignIn();
        int port = freePort();
        String address = "http://localhost:" + port;
        ProcessBuilder builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-jar",
                        jar(folder).toString());
        builder.environment()
                .putAll(
                        Map.of(
                                "SERVER_PORT", Integer.toString(port),
                                "SERVER_ADDRESS", "localhost",
                                "SOVANG_DB_URL", database.url(),
                                "SOVANG_DB_PASSWORD", BenchDatabase.queryPassword(),
                                "SOVANG_MASTER_KEY", "ab".repeat(32),
                                "SOVANG_ISSUER", signIn.issuer(),
                                "SOVANG_WEB", address,
                                "SOVANG_WEB_SECRET", "bi-mat",
                                "SOVANG_WATCH_STDIN", "true"));
        Process process =
                builder.redirectErrorStream(true)
                        .redirectOutput(folder.resolve("query-service.log").toFile())
                        .start();
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
        process.destroy();
        try {
            if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
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

    /// @param folder that of the measuring module's build
    private static Path jar(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(BUILT))) {
            return files.filter(file -> file.toString().endsWith("-app.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
