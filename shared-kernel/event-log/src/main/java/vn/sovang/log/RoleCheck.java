package vn.sovang.log;

import java.util.List;

import javax.sql.DataSource;

/// Refuses to start a service whose database role could step around the isolation of tenants.
public final class RoleCheck {
    private static final String TOO_STRONG =
            """
            select 'superuser' from pg_roles where rolname = current_user and rolsuper
            union all
            select 'BYPASSRLS' from pg_roles where rolname = current_user and rolbypassrls
            union all
            select format('owner of %s.%s', nspname, relname) from (
                select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname in ('log', 'view') and c.relkind in ('r', 'p')
                and pg_has_role(current_user, c.relowner, 'member') limit 1) owned
            """;

    private RoleCheck() {}

    /// Verifies the role. To be called before a service uses the database.
    ///
    /// @throws IllegalStateException when the role is a superuser, passes row-level security by, or
    ///   owns tables
    public static void verify(DataSource dataSource) {
        List<String> faults = new Jdbc(dataSource).query(TOO_STRONG, row -> row.getString(1));
        if (!faults.isEmpty()) {
            throw new IllegalStateException(
                    "the service connects to the database as %s; give it the role made for it"
                            .formatted(String.join(", ", faults)));
        }
    }
}
