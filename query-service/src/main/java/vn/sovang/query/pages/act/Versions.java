package vn.sovang.query.pages.act;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.sovang.log.EventLog;
import vn.sovang.platform.security.Caller;
import vn.sovang.platform.tenancy.TenantTransactions;
import vn.sovang.query.pages.Words;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// The version of a record that a form was begun from, so that of two people who change it at once
/// the second sees what the first has changed.
@Component
class Versions {
    /// Fields of the form.
    static final String VERSION = "phien-ban";

    static final String POSITION = "vi-tri";

    /// Acts that add to a record to which many add, such as units that register: there nobody is in
    /// anybody's way. All others are refused when somebody was faster.
    private static final Set<String> ADDING =
            Set.of(
                    "blocks.assign-member",
                    "blocks.end-membership",
                    "plans.settle-finding",
                    "plans.link-parent",
                    "plans.set-duty-deadline",
                    "plans.complete-duty",
                    "campaigns.register-participation",
                    "campaigns.amend-registration",
                    "campaigns.sign-pledge",
                    "campaigns.remind-unit",
                    "campaigns.record-inspection",
                    "campaigns.record-review",
                    "campaigns.close",
                    "reports.supplement",
                    "nominees.record-fact",
                    "nominees.record-discipline",
                    "nominees.strike-fact",
                    "proposals.add-dossier-item",
                    "proposals.assess",
                    "proposals.record-vote",
                    "decisions.revoke",
                    "difficulties.answer");

    private static final String NEWEST =
            """
            select e.sequence from log.event e
            where e.tenant_id = :tenant
              and e.aggregate_id = :record and e.position <= :position
            order by e.sequence desc limit 1
            """;

    private final TenantTransactions transactions;
    private final EventLog log;
    private final Names names;

    Versions(TenantTransactions transactions, EventLog log, Names names) {
        this.transactions = transactions;
        this.log = log;
        this.names = names;
    }

    /// The form with the version that its reader sees.
    ///
    /// @param position position of the shown state; absent for all that was recorded
    Typed seen(Act act, Typed typed, @Nullable Long position, Caller caller) {
        long shown = position == null ? log.head(caller.tenant()).position() : position;
        Long version =
                transactions.read(
                        caller.tenant(),
                        db ->
                                db.sql(NEWEST)
                                        .param("tenant", caller.tenant().value())
                                        .param("record", act.id())
                                        .param("position", shown)
                                        .query((row, _) -> row.getLong(1))
                                        .optional()
                                        .orElse(null));
        return version == null
                ? typed
                : typed.with(VERSION, version.toString()).with(POSITION, Long.toString(shown));
    }

    /// The form with the version that its own act left.
    static Typed of(Typed typed, CommandDoor.Done done) {
        return typed.with(VERSION, Long.toString(done.version()))
                .with(POSITION, Long.toString(done.position()));
    }

    /// The version on which an act insists; absent where it does not matter.
    static @Nullable Long expected(Act act, Typed typed) {
        String version = typed.value(VERSION);
        return !ADDING.contains(Acts.code(act.route())) && version.matches("\\d{1,18}")
                ? Long.valueOf(version)
                : null;
    }

    /// Changes of the record since the form was begun, in sentences.
    List<String> changes(
            Act act, Typed typed, Words words, HttpServletRequest request, Caller caller)
            throws Exception {
        String seen = typed.value(POSITION);
        List<String> changes =
                names
                        .rows(
                                "trail",
                                Map.of(
                                        "record", act.id(),
                                        "after", seen.matches("\\d{1,18}") ? seen : "0",
                                        "atLeast",
                                                Long.toString(
                                                        log.head(caller.tenant()).position())),
                                request)
                        .stream()
                        .map(event ->
                                words.get(
                                        "form.changed.by",
                                        "text",
                                        event.path(words.language().tag()).asString(""),
                                        "post",
                                        event.path("post").asString("")))
                        .toList();
        return changes.isEmpty() ? List.of(words.get("form.changed.unseen")) : changes;
    }
}
