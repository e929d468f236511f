package vn.sovang.local;

import static vn.sovang.migrator.TenantKind.CENTRAL;
import static vn.sovang.migrator.TenantKind.PROVINCE;
import static vn.sovang.migrator.TenantKind.WAITING;

import vn.sovang.migrator.Migrator;
import vn.sovang.migrator.Passwords;
import vn.sovang.migrator.TenantKind;
import vn.sovang.migrator.TenantSlug;

import java.util.List;

import javax.sql.DataSource;

/// Roles, tables and the sample tenants. Each step may be repeated, so every start goes through all
/// of them.
final class Schema {
    private record Tenant(String slug, String name, TenantKind kind) {}

    private static final List<Tenant> TENANTS =
            List.of(
                    new Tenant("ha-tinh", "Hà Tĩnh", PROVINCE),
                    new Tenant("quang-ngai", "Quảng Ngãi", PROVINCE),
                    new Tenant("bct", "Bộ Công Thương", CENTRAL),
                    new Tenant("cho-phan-tinh", "Chờ phân tỉnh", WAITING),
                    new Tenant("tinh-mau", "Tỉnh Mẫu", PROVINCE));

    private Schema() {}

    static void prepare(Database database) {
        Migrator.createDatabase(database.administrator(), Database.NAME);
        Migrator.bootstrap(
                database.connectedAs(KeptPasswords.SUPERUSER),
                new Passwords(
                        database.password(KeptPasswords.OWNER),
                        database.password(KeptPasswords.COMMAND),
                        database.password(KeptPasswords.QUERY)));
        DataSource owner = database.connectedAs(KeptPasswords.OWNER);
        Migrator.migrate(owner);
        for (Tenant tenant : TENANTS) {
            Migrator.provision(owner, new TenantSlug(tenant.slug()), tenant.name(), tenant.kind());
        }
    }

    /// A tenant as people call it; its slug if it is not one of ours.
    static String nameOf(String slug) {
        return TENANTS.stream()
                .filter(tenant -> tenant.slug().equals(slug))
                .map(Tenant::name)
                .findFirst()
                .orElse(slug);
    }
}
