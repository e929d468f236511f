package vn.sovang.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.postgresql.ds.PGSimpleDataSource;

import vn.sovang.kernel.TenantId;
import vn.sovang.migrator.Migrator;
import vn.sovang.migrator.Passwords;
import vn.sovang.migrator.TenantKind;
import vn.sovang.migrator.TenantSlug;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import javax.sql.DataSource;

/// A PostgreSQL as a province would run it: durable, migrated, with forty provinces.
final class BenchDatabase implements AutoCloseable {
    /// Settings that a figure means nothing without.
    private static final List<String> TOLD =
            List.of(
                    "server_version",
                    "fsync",
                    "synchronous_commit",
                    "full_page_writes",
                    "wal_sync_method",
                    "shared_buffers");

    private static final Passwords PASSWORDS = new Passwords("owner", "command", "query");
    private static final int POOL = 16;

    private final EmbeddedPostgres postgres;
    private final HikariDataSource command;
    private final HikariDataSource administrator;

    BenchDatabase(Path folder) throws IOException {
        postgres =
                EmbeddedPostgres.builder()
                        .setOverrideWorkingDirectory(folder.resolve("postgres").toFile())
                        // The embedded server starts without them; these come later and win.
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("max_connections", "100")
                        .setServerConfig("max_locks_per_transaction", "512")
                        .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                        .start();
        Migrator.createDatabase(postgres.getPostgresDatabase(), "sovang");
        administrator = pool("postgres", "postgres");
        Migrator.bootstrap(administrator, PASSWORDS);
        try (HikariDataSource owner = pool("sovang_owner", PASSWORDS.owner())) {
            Migrator.migrate(owner);
            provinces(Options.MOST_PROVINCES)
                    .forEach(province ->
                            Migrator.provision(
                                    owner,
                                    new TenantSlug(province.value()),
                                    province.value(),
                                    TenantKind.PROVINCE));
        }
        command = pool("sovang_command", PASSWORDS.command());
    }

    static List<TenantId> provinces(int number) {
        return IntStream.rangeClosed(1, number).mapToObj(n -> new TenantId("tinh-" + n)).toList();
    }

    /// Address for programs of their own.
    String url() {
        return postgres.getJdbcUrl("postgres", "sovang").replaceFirst("\\?.*", "");
    }

    static String commandPassword() {
        return PASSWORDS.command();
    }

    static String queryPassword() {
        return PASSWORDS.query();
    }

    DataSource command() {
        return command;
    }

    /// Role under which the rivals run, without any policy.
    DataSource administrator() {
        return administrator;
    }

    void execute(String sql) {
        try (var connection = administrator.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    /// Time of the processors that this program and the whole server have used until now.
    Duration cpu() {
        try (var connection = administrator.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select pid from pg_stat_activity")) {
            Duration total = cpu(ProcessHandle.current());
            while (rows.next()) {
                total =
                        total.plus(
                                ProcessHandle.of(rows.getLong(1))
                                        .map(BenchDatabase::cpu)
                                        .orElse(Duration.ZERO));
            }
            return total;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Duration cpu(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    Map<String, String> settings() throws SQLException {
        Map<String, String> settings = new TreeMap<>();
        try (var connection = administrator.getConnection();
                var statement = connection.createStatement()) {
            for (String name : TOLD) {
                try (var row = statement.executeQuery("show " + name)) {
                    row.next();
                    settings.put(name, row.getString(1));
                }
            }
        }
        return settings;
    }

    @Override
    public void close() throws IOException {
        command.close();
        administrator.close();
        postgres.close();
    }

    private HikariDataSource pool(String user, String password) {
        PGSimpleDataSource driver = new PGSimpleDataSource();
        driver.setURL(url());
        driver.setUser(user);
        driver.setPassword(password);
        HikariConfig configuration = new HikariConfig();
        configuration.setDataSource(driver);
        configuration.setPoolName(user);
        configuration.setMaximumPoolSize(POOL);
        configuration.setMinimumIdle(0);
        return new HikariDataSource(configuration);
    }
}
