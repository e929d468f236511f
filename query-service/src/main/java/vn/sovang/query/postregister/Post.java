package vn.sovang.query.postregister;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.Role;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// A post as people see it.
///
/// @param id its account
/// @param account the same, as people read it
/// @param roles in which it acted so far; the sign-in says in which it may act today
/// @param unitName of the unit for which it acted last, as it is called on the day
/// @param firstAt time of its first act
/// @param lastOn day of its last one
public record Post(
        String id,
        String account,
        List<Role> roles,
        @Nullable String unitId,
        @Nullable String unitName,
        Instant firstAt,
        LocalDate lastOn) {
    public Post {
        roles = List.copyOf(roles);
    }
}
