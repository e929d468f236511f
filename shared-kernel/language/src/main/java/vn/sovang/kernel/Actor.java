package vn.sovang.kernel;

import org.jspecify.annotations.Nullable;

import vn.sovang.text.PlainText;

import java.util.Locale;
import java.util.UUID;

/// The actor: the post that is signed in, in the role under which the command is open to it (rule
/// 51).
///
/// @param id subject of the token
/// @param role the role that allowed the command
/// @param unit the unit of the post at that time; null for posts of no unit
public record Actor(String id, Role role, @Nullable UUID unit) {
    /// Beginning of the names under which the platform itself acts; no post has such a name.
    public static final String PLATFORM = "so-vang/";

    private static final int LONGEST_ID = 255;

    /// True when a post may have that name: something to be seen, on one line, and not one of the
    /// platform's own, however it is written.
    public static boolean isNameOfAPost(String id) {
        String seen = PlainText.of(id);
        return !seen.isEmpty()
                && id.length() <= LONGEST_ID
                && id.codePoints().noneMatch(Wording::isUnseen)
                && !seen.toLowerCase(Locale.ROOT).startsWith(PLATFORM);
    }

    /// True when the actor acts for the whole province, whatever its organisations.
    public boolean isProvinceWide() {
        return role == Role.TENANT_ADMIN || role == Role.PLATFORM_OPERATOR;
    }

    /// True when the actor works in the office that runs emulation for all units of its
    /// organisation, and may act for any of them.
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
