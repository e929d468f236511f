package vn.sovang.testdatabase;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.postgresql.ds.PGSimpleDataSource;

import vn.sovang.migrator.Migrator;
import vn.sovang.migrator.Passwords;
import vn.sovang.migrator.TenantKind;
import vn.sovang.migrator.TenantSlug;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicLong;

import javax.sql.DataSource;

/// The embedded PostgreSQL of this JVM: bootstrapped, migrated, with the sample tenants. It is not
/// durable and ends with the JVM. A test takes a [#freshTenant()] of its own, so no two tests share
/// data.
public final class TestDatabase {
    private static final String DATABASE = "sovang";
    private static final Passwords PASSWORDS = new Passwords("owner", "command", "query");
    private static final int POOL = 12;

    /// Number of provinces that are made at once: each new one has every connection plan its
    /// statements anew, over the parts of all of them.
    private static final int PROVINCES = 40;

    private static final String TABLES =
            """
            select c.oid::regclass::text from pg_class c
            where c.relnamespace in ('log'::regnamespace, 'view'::regnamespace)
              and c.relkind in ('r', 'p', 'm') and not c.relispartition
            order by 1
            """;

    private final EmbeddedPostgres postgres;
    private final HikariDataSource superuser;
    private final HikariDataSource owner;
    private final HikariDataSource command;
    private final HikariDataSource query;
    private final AtomicLong freshTenants = new AtomicLong();
    private final Queue<String> unused = new ArrayDeque<>();

    private TestDatabase() {
        postgres = start();
        Migrator.createDatabase(postgres.getPostgresDatabase(), DATABASE);
        superuser = pool("postgres", "postgres", 4);
        Migrator.bootstrap(superuser, PASSWORDS);
        owner = pool("sovang_owner", PASSWORDS.owner(), 4);
        Migrator.migrate(owner);
        provision("ha-tinh", "Tỉnh Hà Tĩnh", TenantKind.PROVINCE);
        provision("quang-ngai", "Tỉnh Quảng Ngãi", TenantKind.PROVINCE);
        provision("bct", "Bộ Công Thương", TenantKind.CENTRAL);
        provision("cho-phan-tinh", "Chờ phân tỉnh", TenantKind.WAITING);
        provision("tinh-mau", "Tỉnh Mẫu", TenantKind.PROVINCE);
        command = pool("sovang_command", PASSWORDS.command(), POOL);
        query = pool("sovang_query", PASSWORDS.query(), POOL);
    }

    /// Started at the first call, then the same for the whole JVM.
    public static TestDatabase get() {
        return Holder.INSTANCE;
    }

    public DataSource commandDataSource() {
        return command;
    }

    public DataSource queryDataSource() {
        return query;
    }

    public DataSource ownerDataSource() {
        return owner;
    }

    public DataSource superuserDataSource() {
        return superuser;
    }

    public String jdbcUrl() {
        return postgres.getJdbcUrl("postgres", DATABASE).replaceFirst("\\?.*", "");
    }

    public Passwords passwords() {
        return PASSWORDS;
    }

    /// The slug of a new tenant that nobody else uses.
    public synchronized String freshTenant() {
        if (unused.isEmpty()) {
            for (int n = 0; n < PROVINCES; n++) {
                unused.add(fresh(TenantKind.PROVINCE));
            }
        }
        return unused.remove();
    }

    /// A central body that no other test has.
    public String freshCentralBody() {
        return fresh(TenantKind.CENTRAL);
    }

    private String fresh(TenantKind kind) {
        String slug = "t" + freshTenants.incrementAndGet();
        provision(slug, "Nơi thử " + slug, kind);
        return slug;
    }

    /// The tables of the log and of the read models that hold a text in any row of any province, as
    /// it is or as bytes. Walks the catalogue, so a new table cannot be forgotten; of a table in
    /// parts, the parts are named.
    public List<String> tablesThatHold(String text) throws SQLException {
        String bytes = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        List<String> found = new ArrayList<>();
        try (var connection = superuser.getConnection();
                var catalogue = connection.prepareStatement(TABLES);
                var tables = catalogue.executeQuery()) {
            while (tables.next()) {
                String sql =
                        "select distinct t.tableoid::regclass::text from %s t where strpos(t::text, ?) > 0 or strpos(t::text, ?) > 0 order by 1"
                                .formatted(tables.getString(1));
                try (var search = connection.prepareStatement(sql)) {
                    search.setString(1, text);
                    search.setString(2, bytes);
                    try (var answer = search.executeQuery()) {
                        while (answer.next()) {
                            found.add(answer.getString(1));
                        }
                    }
                }
            }
        }
        return found;
    }

    private void provision(String slug, String name, TenantKind kind) {
        Migrator.provision(owner, new TenantSlug(slug), name, kind);
    }

    private HikariDataSource pool(String user, String password, int size) {
        PGSimpleDataSource driver = new PGSimpleDataSource();
        driver.setURL(jdbcUrl());
        driver.setUser(user);
        driver.setPassword(password);
        HikariConfig configuration = new HikariConfig();
        configuration.setDataSource(driver);
        configuration.setPoolName(user);
        configuration.setMaximumPoolSize(size);
        configuration.setMinimumIdle(0);
        return new HikariDataSource(configuration);
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("max_locks_per_transaction", "512")
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static final class Holder {
        private static final TestDatabase INSTANCE = new TestDatabase();
    }
}
