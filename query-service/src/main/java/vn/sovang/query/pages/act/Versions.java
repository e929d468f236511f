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
/// the second sees what the first has changed. Only for acts that say the whole anew: where many
/// add to one record, such as units that register, nobody is in anybody's way.
@Component
class Versions {
    /// Fields of the form.
    static final String VERSION = "phien-ban";

    static final String POSITION = "vi-tri";

    private static final Set<String> ACTS =
            Set.of(
                    "plans.revise",
                    "plans.amend",
                    "plans.issue",
                    "campaigns.amend",
                    "nominees.correct",
                    "decisions.correct");

    private static final String NEWEST =
            """
            select e.sequence from log.event e
            where e.tenant_id = current_setting('sovang.tenant', true)
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
    /// @param position of what is shown; absent for all that was recorded
    Typed seen(Act act, Typed typed, @Nullable Long position, Caller caller) {
        if (!ACTS.contains(Acts.code(act.route()))) {
            return typed;
        }
        long shown = position == null ? log.head(caller.tenant()).position() : position;
        Long version =
                transactions.read(
                        caller.tenant(),
                        db ->
                                db.sql(NEWEST)
                                        .param("record", act.id())
                                        .param("position", shown)
                                        .query((row, _) -> row.getLong(1))
                                        .optional()
                                        .orElse(null));
        return version == null
                ? typed
                : typed.with(VERSION, version.toString()).with(POSITION, Long.toString(shown));
    }

    /// The version that a form was begun from; absent where it does not matter.
    static @Nullable Long expected(Typed typed) {
        String version = typed.value(VERSION);
        return version.matches("\\d{1,18}") ? Long.valueOf(version) : null;
    }

    /// Changes of the record since the form was begun, in sentences.
    List<String> changes(Act act, Typed typed, Words words, HttpServletRequest request)
            throws Exception {
        long seen = Long.parseLong("0" + typed.value(POSITION).replaceAll("\\D", ""));
        return names.rows("trail", Map.of("record", act.id()), request).stream()
                .filter(event -> event.path("position").asLong(0) > seen)
                .map(event ->
                        words.get(
                                "form.changed.by",
                                "text",
                                event.path(words.language().tag()).asString(""),
                                "post",
                                event.path("post").asString("")))
                .toList();
    }
}
