package vn.sovang.query.pages.act;

import tools.jackson.databind.JsonNode;

import vn.sovang.kernel.Rejection;
import vn.sovang.query.pages.Words;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Records that came to their end, on which nothing is done any more but to correct that end: no
/// page offers another act on one, and no form of another opens.
public final class Closed {
    /// Part that a read has once its record ended, by collection.
    private static final Map<String, String> ENDS =
            Map.of(
                    "nominees",
                    "erasedAt",
                    "units",
                    "dissolvedOn",
                    "lookups",
                    "closedAt",
                    "dependants",
                    "overAt");

    private static final Map<String, String> CODES =
            Map.of(
                    "nominees", "nominee.erased",
                    "units", "unit.dissolved",
                    "lookups", "lookup.closed",
                    "dependants", "dependant.over");

    private static final Set<String> CORRECTING = Set.of("units/correct-end");

    private Closed() {}

    /// Reason against an act on a record that ended, as the texts know it; empty for one that goes
    /// on.
    ///
    /// @param record as its read answers
    public static Optional<String> whyNot(Acts.Link act, String collection, JsonNode record) {
        return isOpen(collection, act.address().replaceFirst(".*/", ""), record)
                ? Optional.empty()
                : Optional.of(collection);
    }

    /// The end of a unit, in words for its page; empty for what did not end.
    public static Optional<String> notice(String collection, JsonNode record, Words words) {
        if (isOpen(collection, "", record) || !collection.equals("units")) {
            return Optional.empty();
        }
        String day = Words.day(LocalDate.parse(record.path("dissolvedOn").stringValue()));
        String successors =
                record.path("successors")
                        .valueStream()
                        .map(one -> one.path("name").asString(""))
                        .collect(Collectors.joining(", "));
        return Optional.of(
                successors.isEmpty()
                        ? words.get("unit.ended.alone", "day", day)
                        : words.get("unit.ended", "day", day, "successors", successors));
    }

    /// Refuses an act on what ended, as the act itself would be refused.
    static void require(Act act, JsonNode record) {
        String collection = act.route().collection();
        if (!isOpen(collection, Acts.verb(act.route()), record)) {
            throw new Rejection(
                    Rejection.Kind.STATE,
                    String.valueOf(CODES.get(collection)),
                    Map.of("record", record.path("name").asString("")));
        }
    }

    private static boolean isOpen(String collection, String verb, JsonNode record) {
        String end = ENDS.get(collection);
        return end == null
                || !record.hasNonNull(end)
                || CORRECTING.contains(collection + "/" + verb);
    }
}
