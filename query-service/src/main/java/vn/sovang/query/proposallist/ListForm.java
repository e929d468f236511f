package vn.sovang.query.proposallist;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.EmulationTitle;
import vn.sovang.platform.security.Caller;
import vn.sovang.query.pages.table.SentTable;
import vn.sovang.query.pages.table.TableForm;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// The form of a list as it was sent.
///
/// @param occasion `campaign:`, `review:` or, to register titles in a review, `titles:` and the id;
///   empty while none is chosen
/// @param unit that proposes: that of who is signed in
/// @param item name of the title or form of rows that name none
/// @param authority that decides
/// @param achievement of rows that tell none
/// @param table that was sent
/// @param key name of the commands of the list when it is sent again
public record ListForm(
        String occasion,
        String unit,
        String item,
        DecidingAuthority authority,
        String achievement,
        SentTable table,
        String key)
        implements TableForm<ListForm> {
    static final String TITLES = "titles";

    static ListForm of(HttpServletRequest request, Caller caller)
            throws IOException, ServletException {
        return new ListForm(
                SentTable.value(request, "dip"),
                Objects.toString(caller.unit(), ""),
                orElse(
                        SentTable.value(request, "danh-hieu"),
                        EmulationTitle.ADVANCED_WORKER.name()),
                Arrays.stream(DecidingAuthority.values())
                        .filter(one -> one.name().equals(SentTable.value(request, "cap")))
                        .findFirst()
                        .orElse(DecidingAuthority.DEPARTMENT_DIRECTOR),
                SentTable.value(request, "thanh-tich"),
                SentTable.of(request),
                orElse(SentTable.value(request, "khoa"), UUID.randomUUID().toString()));
    }

    @Override
    public ListForm renewed() {
        return new ListForm(
                occasion, unit, item, authority, achievement, table, UUID.randomUUID().toString());
    }

    /// The same, with the choice of an occasion taken back.
    ListForm withoutOccasion() {
        return new ListForm("", unit, item, authority, achievement, table, key);
    }

    /// The id behind a kind of occasion; empty where another kind, or none, was chosen.
    Optional<String> occasion(String kind) {
        return occasion.startsWith(kind + ":")
                ? Optional.of(occasion.substring(kind.length() + 1))
                : Optional.empty();
    }

    /// True when the list registers titles and proposes nothing yet.
    boolean isRegistering() {
        return occasion(TITLES).isPresent();
    }

    private static String orElse(String text, String other) {
        return text.isEmpty() ? other : text;
    }
}
