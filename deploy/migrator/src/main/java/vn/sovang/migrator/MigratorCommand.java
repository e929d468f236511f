package vn.sovang.migrator;

import org.postgresql.ds.PGSimpleDataSource;

import java.io.PrintStream;
import java.util.Map;
import java.util.regex.Pattern;

import javax.sql.DataSource;

/// Reads a command line and the environment, and calls the migrator.
final class MigratorCommand {
    static final String USAGE =
            """
            bootstrap                                          roles and schemas; needs an administrator
            migrate                                            all tables, to the newest version
            provision <slug> <name> <PROVINCE|CENTRAL|WAITING> takes a tenant in

            Environment: SOVANG_DB_URL (jdbc:postgresql://host:port/database), SOVANG_DB_USER,
            SOVANG_DB_PASSWORD; bootstrap also SOVANG_OWNER_PASSWORD, SOVANG_COMMAND_PASSWORD and
            SOVANG_QUERY_PASSWORD. Without SOVANG_DB_USER, migrate and provision connect as sovang_owner
            with SOVANG_OWNER_PASSWORD.\
            """;

    private static final Pattern DATABASE =
            Pattern.compile("(jdbc:postgresql://[^/]*/)([^?]+)(.*)");

    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream err;

    MigratorCommand(Map<String, String> environment, PrintStream out, PrintStream err) {
        this.environment = environment;
        this.out = out;
        this.err = err;
    }

    int run(String... arguments) {
        try {
            return execute(arguments);
        } catch (RuntimeException failure) {
            err.println(failure.getMessage());
            return 1;
        }
    }

    private int execute(String... arguments) {
        switch (arguments.length == 0 ? "" : arguments[0]) {
            case "bootstrap" -> bootstrap();
            case "migrate" -> Migrator.migrate(owner());
            case "provision" -> {
                if (arguments.length != 4) {
                    return usage();
                }
                Migrator.provision(
                        owner(),
                        new TenantSlug(arguments[1]),
                        arguments[2],
                        TenantKind.valueOf(arguments[3]));
            }
            default -> {
                return usage();
            }
        }
        out.println(arguments[0] + ": done");
        return 0;
    }

    private int usage() {
        err.println(USAGE);
        return 2;
    }

    private void bootstrap() {
        String url = needed("SOVANG_DB_URL");
        String user = needed("SOVANG_DB_USER");
        String password = needed("SOVANG_DB_PASSWORD");
        var named = DATABASE.matcher(url);
        if (!named.matches()) {
            throw new IllegalArgumentException("SOVANG_DB_URL names no database: " + url);
        }
        Migrator.createDatabase(
                connectedTo(named.group(1) + "postgres" + named.group(3), user, password),
                named.group(2));
        Migrator.bootstrap(
                connectedTo(url, user, password),
                new Passwords(
                        needed("SOVANG_OWNER_PASSWORD"),
                        needed("SOVANG_COMMAND_PASSWORD"),
                        needed("SOVANG_QUERY_PASSWORD")));
    }

    private DataSource owner() {
        return environment.containsKey("SOVANG_DB_USER")
                ? connectedTo(
                        needed("SOVANG_DB_URL"),
                        needed("SOVANG_DB_USER"),
                        needed("SOVANG_DB_PASSWORD"))
                : connectedTo(
                        needed("SOVANG_DB_URL"), Bootstrap.OWNER, needed("SOVANG_OWNER_PASSWORD"));
    }

    private String needed(String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " is not set");
        }
        return value;
    }

    private static DataSource connectedTo(String url, String user, String password) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setURL(url);
        dataSource.setUser(user);
        dataSource.setPassword(password);
        return dataSource;
    }
}
