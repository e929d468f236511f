package vn.sovang.query.postregister;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.Role;
import vn.sovang.unit.UnitId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// A post that acted.
///
/// @param roles in which it acted, in the order of the closed list
/// @param unit for which it acted last; null for a post of no unit
/// @param firstAt time of its first act
/// @param lastOn day of its last one, so that a post that acts all day is one change
record PostRow(
        String account,
        List<Role> roles,
        @Nullable UnitId unit,
        Instant firstAt,
        LocalDate lastOn) {
    PostRow {
        roles = List.copyOf(roles);
    }

    PostRow acting(Role role, @Nullable UnitId now, LocalDate day) {
        List<Role> all =
                Stream.concat(roles.stream(), Stream.of(role)).distinct().sorted().toList();
        return new PostRow(account, all, now, firstAt, day.isAfter(lastOn) ? day : lastOn);
    }
}
