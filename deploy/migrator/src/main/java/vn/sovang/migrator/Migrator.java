package vn.sovang.migrator;

import org.flywaydb.core.Flyway;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

/// The whole of what can be done to the database's shape. Each step can be repeated; what is done
/// already stays as it is.
public final class Migrator {
    private Migrator() {}

    /// Makes the database if it is missing. The administrator is connected to another one, such as
    /// `postgres`.
    public static void createDatabase(DataSource administrator, String name) {
        run(() -> Bootstrap.createDatabase(administrator, name));
    }

    /// Makes the roles and schemas, and sets the roles' passwords. The only step that needs an
    /// administrator.
    public static void bootstrap(DataSource administrator, Passwords passwords) {
        run(() -> Bootstrap.run(administrator, passwords));
    }

    /// Brings all tables to the newest version.
    public static void migrate(DataSource owner) {
        Flyway.configure()
                .dataSource(owner)
                .defaultSchema("log")
                .schemas("log")
                .createSchemas(false)
                .locations("classpath:db/migration")
                .placeholderReplacement(false)
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                .load()
                .migrate();
    }

    /// Takes a tenant in: its part of the log with its guards, its head, its name.
    public static void provision(
            DataSource owner, TenantSlug tenant, String displayName, TenantKind kind) {
        run(() -> {
            try (Connection connection = owner.getConnection();
                    var call = connection.prepareStatement("select log.provision(?, ?, ?)")) {
                call.setString(1, tenant.value());
                call.setString(2, displayName);
                call.setString(3, kind.name());
                call.execute();
            }
        });
    }

    /// Runs from a shell: `bootstrap`, `migrate`, or `provision <slug> <name>
    /// <PROVINCE|CENTRAL|WAITING>`.
    public static void main(String[] arguments) {
        System.exit(new MigratorCommand(System.getenv(), System.out, System.err).run(arguments));
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure.getMessage(), failure);
        }
    }

    private interface Step {
        void run() throws SQLException;
    }
}
