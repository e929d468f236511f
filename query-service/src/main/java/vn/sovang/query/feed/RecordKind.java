package vn.sovang.query.feed;

import vn.sovang.catalogue.EventCatalogue;
import vn.sovang.kernel.EventType;

import java.util.List;
import java.util.Locale;

/// Kinds of records of which events tell, by the first word of the events' names.
public enum RecordKind {
    UNIT,
    BLOCK,
    YEAR_REVIEW,
    ENROLMENT,
    TITLE_SUM,
    COUNCIL,
    COUNCIL_SESSION,
    FUND,
    SCORE_TABLE,
    SCORE_SHEET,
    PLAN,
    DOCUMENT,
    CAMPAIGN,
    REPORT,
    ACTUAL,
    AGGREGATION,
    NOMINEE,
    LOOKUP,
    PROPOSAL,
    DECISION,
    DEPENDANT,
    DIFFICULTY;

    /// Names of the events of such records.
    public List<String> events() {
        String family = name().replace("_", "").toLowerCase(Locale.ROOT) + ".";
        return EventCatalogue.EVENTS.stream()
                .map(EventType::name)
                .filter(event -> event.startsWith(family))
                .toList();
    }
}
