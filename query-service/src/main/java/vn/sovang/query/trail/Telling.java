package vn.sovang.query.trail;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.sovang.catalogue.EventCatalogue;
import vn.sovang.kernel.EventType;
import vn.sovang.kernel.TenantId;
import vn.sovang.log.EventLog;
import vn.sovang.log.RecordedEvent;
import vn.sovang.platform.tenancy.TenantTransactions;
import vn.sovang.platform.text.Language;
import vn.sovang.platform.text.Texts;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.unit.UnitId;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Events of a page in words, with the names of posts, units and records.
@Component
public class Telling {
    /// Events that name a record with many events, such as a campaign; no others of it are read.
    private static final String NAMING =
            """
            select e.position from log.event e
            where e.tenant_id = :tenant
              and e.aggregate_id = any (:records) and e.name = any (:names)
              and e.position <= :newest
            order by e.position
            """;

    private static final List<String> FORMS =
            EventCatalogue.EVENTS.stream()
                    .filter(form -> RecordNames.FORMS.contains(form.type()))
                    .map(EventType::name)
                    .toList();

    private final Sentences sentences;
    private final Texts texts;
    private final EventLog log;
    private final TenantTransactions transactions;

    Telling(Sentences sentences, Texts texts, EventLog log, TenantTransactions transactions) {
        this.sentences = sentences;
        this.texts = texts;
        this.log = log;
        this.transactions = transactions;
    }

    /// An event in plain words, in both languages.
    ///
    /// @param post that acted, in the language that was asked for; null where the event does not
    ///   say
    public record Told(String vi, String en, @Nullable String post) {}

    /// Sentences for what happened at some positions, with names as known at a moment.
    ///
    /// @param language of the posts
    public Map<Long, Told> tell(
            TenantId tenant, Moment moment, List<Long> positions, Language language) {
        List<RecordedEvent> events = log.readAt(tenant, positions);
        RecordNames names = names(tenant, moment, events);
        return events.stream()
                .collect(
                        Collectors.toMap(
                                RecordedEvent::position,
                                event ->
                                        new Told(
                                                sentences.of(event, names, Language.VI),
                                                sentences.of(event, names, Language.EN),
                                                sentences.post(event, names.units(), language))));
    }

    /// Names of all that the events of a page speak of, as known at a moment.
    RecordNames names(TenantId tenant, Moment moment, List<RecordedEvent> events) {
        List<RecordedEvent> naming =
                log.readAt(tenant, transactions.read(tenant, db -> naming(db, tenant, events)));
        UnitNames units =
                transactions.read(
                        tenant,
                        db ->
                                UnitNames.load(
                                        db,
                                        moment,
                                        Stream.concat(events.stream(), naming.stream())
                                                .flatMap(Telling::units)
                                                .toList()));
        return RecordNames.of(texts, units, naming);
    }

    /// Positions of what named the records of a page, up to the newest event of the page.
    private static List<Long> naming(JdbcClient db, TenantId tenant, List<RecordedEvent> events) {
        return db.sql(NAMING)
                .param("tenant", tenant.value())
                .param(
                        "records",
                        events.stream()
                                .flatMap(event ->
                                        Stream.concat(
                                                Stream.of(event.aggregateId()),
                                                Sentences.records(event)))
                                .distinct()
                                .toArray(String[]::new))
                .param("names", FORMS.toArray(String[]::new))
                .param("newest", events.stream().mapToLong(RecordedEvent::position).max().orElse(0))
                .query((row, _) -> row.getLong("position"))
                .list();
    }

    /// @param withheld positions of events of which the reason is not told
    TrailItem item(
            RecordedEvent event, RecordNames records, Set<Long> withheld, Language language) {
        boolean isWithheld = withheld.contains(event.position());
        String vi = sentence(event, records, isWithheld, Language.VI);
        String en = sentence(event, records, isWithheld, Language.EN);
        UnitNames names = records.units();
        UnitId unit = Posts.unit(event).orElse(null);
        return new TrailItem(
                event.position(),
                event.name(),
                event.aggregateType(),
                event.aggregateId(),
                records.own(event, language),
                language == Language.VI ? vi : en,
                vi,
                en,
                sentences.post(event, names, language),
                event.metadata().get("actor"),
                event.metadata().get("role"),
                unit == null ? null : unit.toString(),
                names.onOrNull(Sentences.day(event), unit),
                event.recordedAt(),
                event.happenedAt(),
                event.metadata().get("lateReason"),
                event.metadata().get("commandId"),
                event.metadata().get("correlationId"),
                "true".equals(event.metadata().get("sample")));
    }

    private String sentence(
            RecordedEvent event, RecordNames records, boolean isWithheld, Language language) {
        return isWithheld
                ? sentences.withheld(event, language)
                : sentences.of(event, records, language);
    }

    private static Stream<UnitId> units(RecordedEvent event) {
        return Stream.concat(Sentences.units(event), Posts.unit(event).stream());
    }
}
