package vn.sovang.platform.security;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

import vn.sovang.kernel.Actor;
import vn.sovang.kernel.Rejection;
import vn.sovang.kernel.Role;
import vn.sovang.kernel.TenantId;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The post that is signed in, from its token. Endpoints take it as an argument.
public record Caller(String id, TenantId tenant, @Nullable UUID unit, Set<Role> roles) {
    /// The operator's role counts only where plans wait for their province.
    public Caller {
        boolean isOperator = tenant.equals(TenantId.WAITING_FOR_PROVINCE);
        roles =
                roles.stream()
                        .filter(role -> role != Role.PLATFORM_OPERATOR || isOperator)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /// Reads the claims `sub`, `tenant`, `unit` and `roles`; a token without a usable tenant opens
    /// nothing.
    public static Caller of(Jwt token) {
        String tenant = token.getClaimAsString("tenant");
        String unit = token.getClaimAsString("unit");
        List<String> roles = token.getClaimAsStringList("roles");
        if (tenant == null || roles == null || token.getSubject() == null) {
            throw forbidden("caller.claims-missing", Map.of());
        }
        if (!Actor.isNameOfAPost(token.getSubject())) {
            throw forbidden("caller.subject-unfit", Map.of());
        }
        try {
            return new Caller(
                    token.getSubject(),
                    new TenantId(tenant),
                    unit == null || unit.isBlank() ? null : UUID.fromString(unit),
                    roles.stream()
                            .map(Role::ofClaim)
                            .flatMap(Optional::stream)
                            .collect(Collectors.toUnmodifiableSet()));
        } catch (IllegalArgumentException notATenantOrUnit) {
            throw forbidden("caller.claims-missing", Map.of());
        }
    }

    /// Refuses with 403 unless the caller has one of the roles.
    public void mustHave(Set<Role> allowed) {
        actingAs(allowed);
    }

    /// The caller in the first of its roles, in their fixed order, to which the act is open.
    public Actor actingAs(Set<Role> allowed) {
        return roles.stream()
                .filter(allowed::contains)
                .sorted()
                .findFirst()
                .map(role -> new Actor(id, role, unit))
                .orElseThrow(() ->
                        forbidden(
                                "caller.role-missing",
                                Map.of(
                                        "allowed",
                                        allowed.stream()
                                                .sorted()
                                                .map(Role::claim)
                                                .collect(Collectors.joining(", ")))));
    }

    private static Rejection forbidden(String code, Map<String, String> details) {
        return new Rejection(Rejection.Kind.FORBIDDEN, code, details);
    }
}
