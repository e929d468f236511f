package vn.sovang.query.nomineeregister;

import vn.sovang.kernel.Role;
import vn.sovang.platform.security.Caller;

import java.util.Set;

/// Roles that enter discipline, or judge by it: they are told of it in the organisation of a
/// nominee and in that of a proposal (ADR 0034). Everybody else is not told that there is any.
public final class DisciplineRoles {
    private static final Set<Role> ROLES =
            Set.of(
                    Role.UNIT_HEAD,
                    Role.OFFICE_CLERK,
                    Role.OFFICE_HEAD,
                    Role.COUNCIL_SECRETARY,
                    Role.TENANT_ADMIN);

    private DisciplineRoles() {}

    public static boolean has(Caller caller) {
        return ROLES.stream().anyMatch(caller.roles()::contains);
    }
}
