package vn.sovang.signin;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// An office held, such as the clerk of a department. Several persons may hold it in turn.
///
/// @param organisation under which the sign-in page lists it
record Post(
        String id,
        String name,
        String organisation,
        String tenant,
        @Nullable UUID unit,
        List<Role> roles) {
    Post {
        roles = List.copyOf(roles);
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("the post " + id + " has no role");
        }
    }

    /// Claims of its tokens beside `sub`, which is its id.
    Map<String, Object> claims() {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("name", name);
        claims.put("tenant", tenant);
        if (unit != null) {
            claims.put("unit", unit.toString());
        }
        claims.put("roles", roles.stream().map(Role::claim).toList());
        return claims;
    }
}
