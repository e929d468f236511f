package vn.sovang.kernel;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// Who acts: the post that is signed in, in the role under which the command is open to it (rule
/// 51).
///
/// @param id subject of the token
/// @param role the role that allowed the command
/// @param unit the unit of the post at that time; none for posts of no unit
public record Actor(String id, Role role, @Nullable UUID unit) {
    /// Whether the actor works in the office that runs emulation for all units, and may act for any
    /// of them.
    public boolean isOffice() {
        return switch (role) {
            case OFFICE_CLERK, OFFICE_HEAD, TENANT_ADMIN, PLATFORM_OPERATOR -> true;
            case DRAFTER,
                    UNIT_CLERK,
                    UNIT_HEAD,
                    COUNCIL_MEMBER,
                    COUNCIL_SECRETARY,
                    LEADER,
                    AUDITOR,
                    VIEWER ->
                    false;
        };
    }
}
