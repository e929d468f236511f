package vn.sovang.query.nomineeregister;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

import vn.sovang.catalogue.CommandRoute;
import vn.sovang.catalogue.CommandTable;
import vn.sovang.kernel.Role;
import vn.sovang.nominee.EraseNominee;
import vn.sovang.nominee.NomineeErasureRequested;
import vn.sovang.platform.security.Caller;
import vn.sovang.text.PlainText;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;

/// An erasure of a nominee with a proposal under way that one administrator ordered and another is
/// to order too (rules 44, 50). It is shown to those who may, and to nobody of whom it is.
///
/// @param by the post that ordered it, which cannot be the second
/// @param isOwn whether the reader is that post
public record AwaitedErasure(
        Instant at, String by, boolean isOwn, String legalBasis, String reason) {
    /// Roles that order erasures.
    static final Set<Role> ROLES =
            CommandTable.ROUTES.stream()
                    .filter(route -> route.command() == EraseNominee.class)
                    .map(CommandRoute::roles)
                    .findFirst()
                    .orElseThrow();

    static @Nullable AwaitedErasure of(NomineeRow row, Caller caller) {
        NomineeErasureRequested asked = row.asked();
        return asked == null
                        || ROLES.stream().noneMatch(caller.roles()::contains)
                        || isSame(row.account(), caller)
                ? null
                : new AwaitedErasure(
                        asked.requestedAt(),
                        asked.requestedBy(),
                        isSame(asked.requestedBy(), caller),
                        asked.legalBasis(),
                        asked.reason());
    }

    /// Address of the form of the second order, which has to say what the first said.
    public String form(String nominee) {
        return "/nguoi/%s/lam/erase?legalBasis=%s&reason=%s"
                .formatted(
                        nominee,
                        UriUtils.encode(legalBasis, StandardCharsets.UTF_8),
                        UriUtils.encode(reason, StandardCharsets.UTF_8));
    }

    private static boolean isSame(@Nullable String account, Caller caller) {
        return account != null && folded(account).equals(folded(caller.id()));
    }

    private static String folded(String account) {
        return PlainText.of(account).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
