package vn.sovang.migrator;

import org.postgresql.PGConnection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

/// The one step that needs an administrator's rights: the three roles and the two schemas.
final class Bootstrap {
    static final String OWNER = "sovang_owner";
    static final String COMMAND = "sovang_command";
    static final String QUERY = "sovang_query";

    private final Connection connection;

    private Bootstrap(Connection connection) {
        this.connection = connection;
    }

    static void run(DataSource administrator, Passwords passwords) throws SQLException {
        try (Connection connection = administrator.getConnection()) {
            new Bootstrap(connection).run(passwords);
        }
    }

    static void createDatabase(DataSource administrator, String name) throws SQLException {
        try (Connection connection = administrator.getConnection()) {
            Bootstrap bootstrap = new Bootstrap(connection);
            if (!bootstrap.exists("select from pg_database where datname = ?", name)) {
                bootstrap.execute("create database " + quoted(connection, name));
            }
        }
    }

    private void run(Passwords passwords) throws SQLException {
        role(OWNER, passwords.owner());
        role(COMMAND, passwords.command());
        role(QUERY, passwords.query());
        actForOwner();
        String database = quoted(connection, connection.getCatalog());
        execute("revoke create on schema public from public");
        execute(
                "grant connect on database %s to %s, %s, %s"
                        .formatted(database, OWNER, COMMAND, QUERY));
        for (String schema : List.of("log", "view")) {
            execute("create schema if not exists %s authorization %s".formatted(schema, OWNER));
        }
    }

    private void role(String role, String password) throws SQLException {
        if (!exists("select from pg_roles where rolname = ?", role)) {
            execute(
                    "create role %s login nosuperuser nobypassrls nocreatedb nocreaterole"
                            .formatted(role));
        } else {
            refuseTooStrong(role);
        }
        // Hashed here, so that it reaches neither the network nor the server's log in clear.
        connection
                .unwrap(PGConnection.class)
                .alterUserPassword(role, password.toCharArray(), "scram-sha-256");
    }

    private void refuseTooStrong(String role) throws SQLException {
        if (exists(
                "select from pg_roles where rolname = ? and (rolsuper or rolbypassrls"
                        + " or rolcreatedb or rolcreaterole)",
                role)) {
            throw new IllegalStateException(
                    "role %s exists and may do more than it should: take SUPERUSER, BYPASSRLS,"
                                    .formatted(role)
                            + " CREATEDB and CREATEROLE from it first");
        }
    }

    /// An administrator of a hosted PostgreSQL is often no superuser, and then has to be a member
    /// of the owner.
    private void actForOwner() throws SQLException {
        if (!exists("select where pg_has_role(current_user, ?, 'set')", OWNER)) {
            execute("grant %s to current_user".formatted(OWNER));
        }
    }

    private boolean exists(String query, String parameter) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, parameter);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String quoted(Connection connection, String name) throws SQLException {
        return connection.unwrap(PGConnection.class).escapeIdentifier(name);
    }
}
