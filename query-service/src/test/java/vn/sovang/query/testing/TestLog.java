package vn.sovang.query.testing;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.sovang.actual.ActualEvent;
import vn.sovang.aggregation.AggregationEvent;
import vn.sovang.block.BlockEvent;
import vn.sovang.campaign.CampaignEvent;
import vn.sovang.catalogue.EventCatalogue;
import vn.sovang.council.CouncilEvent;
import vn.sovang.councilsession.CouncilSessionEvent;
import vn.sovang.decision.DecisionEvent;
import vn.sovang.dependant.DependantEvent;
import vn.sovang.difficulty.DifficultyEvent;
import vn.sovang.document.ExternalDocumentEvent;
import vn.sovang.enrolment.EnrolmentEvent;
import vn.sovang.fund.FundEvent;
import vn.sovang.kernel.EventType;
import vn.sovang.kernel.TenantId;
import vn.sovang.log.AppendRequest;
import vn.sovang.log.EventLog;
import vn.sovang.log.EventSerializer;
import vn.sovang.log.NewEvent;
import vn.sovang.lookup.LookupEvent;
import vn.sovang.nominee.NomineeEvent;
import vn.sovang.plan.PlanEvent;
import vn.sovang.platform.json.EventJson;
import vn.sovang.platform.log.LogSignals;
import vn.sovang.proposal.ProposalEvent;
import vn.sovang.report.ReportEvent;
import vn.sovang.scoresheet.ScoreSheetEvent;
import vn.sovang.scoretable.ScoreTableEvent;
import vn.sovang.testdatabase.TestDatabase;
import vn.sovang.titlesum.TitleSumEvent;
import vn.sovang.unit.UnitEvent;
import vn.sovang.yearreview.YearReviewEvent;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import javax.sql.DataSource;

/// The log of one tenant that nobody else uses. Each event is recorded a minute after the one
/// before, unless told otherwise.
public final class TestLog {
    private static final EventJson JSON = new EventJson();
    private static final EventLog WRITING =
            new EventLog(
                    TestDatabase.get().commandDataSource(),
                    new EventSerializer(JSON.mapper(), EventCatalogue.EVENTS),
                    NoOpEventUpcaster.INSTANCE,
                    _ -> signals().ring());

    private final TenantId tenant = new TenantId(TestDatabase.get().freshTenant());
    private final Map<String, Long> sequences = new HashMap<>();
    private final Map<String, String> metadata = new TreeMap<>();
    private Instant now = Instant.parse("2021-01-04T01:00:00Z");
    private long head;

    /// Wakes the service under test, as command-service does.
    private static LogSignals signals() {
        return Signals.STARTED;
    }

    private static final class Signals {
        private static final LogSignals STARTED =
                new LogSignals(TestDatabase.get().commandDataSource(), new SimpleMeterRegistry());

        static {
            STARTED.start();
        }
    }

    /// The log as the query service sees it.
    public static EventLog reading() {
        return reading(TestDatabase.get().queryDataSource());
    }

    public static EventLog reading(DataSource database) {
        return new EventLog(
                database,
                new EventSerializer(JSON.mapper(), EventCatalogue.EVENTS),
                NoOpEventUpcaster.INSTANCE);
    }

    /// This log after an older backup of it was restored.
    public TestLog restored(long position) {
        head = position;
        sequences.clear();
        return this;
    }

    public TenantId tenant() {
        return tenant;
    }

    public long head() {
        return head;
    }

    public TestLog at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    public TestLog with(String key, String value) {
        metadata.put(key, value);
        return this;
    }

    public TestLog append(List<?> events) {
        events.forEach(this::append);
        return this;
    }

    /// The position of the event.
    public long append(Object event) {
        EventType type =
                EventCatalogue.EVENTS.stream()
                        .filter(known -> known.type() == event.getClass())
                        .findFirst()
                        .orElseThrow();
        return append(type.name(), aggregateId(event), JSON.mapper().writeValueAsString(event));
    }

    /// Appends what no catalogue knows, too.
    public long append(String name, String aggregateId, String payload) {
        long sequence = sequences.merge(aggregateId, 0L, (old, start) -> old + 1);
        var _ =
                WRITING.append(
                        tenant,
                        AppendRequest.of(
                                List.of(
                                        new NewEvent(
                                                name.substring(0, name.indexOf('.')),
                                                aggregateId,
                                                sequence,
                                                UUID.randomUUID(),
                                                name,
                                                1,
                                                payload.getBytes(StandardCharsets.UTF_8),
                                                JSON.mapper().writeValueAsBytes(metadata),
                                                null)),
                                now));
        now = now.plus(Duration.ofMinutes(1));
        return ++head;
    }

    /// Keeps a file of three bytes under whatever hash, that somebody uploaded and records name.
    ///
    /// @param records ids of those whose commands named it
    public TestLog keep(String hash, Object... records) {
        return keep(hash, new byte[] {1, 2, 3}, records);
    }

    public TestLog keep(String hash, byte[] content, Object... records) {
        JdbcClient superuser = JdbcClient.create(TestDatabase.get().superuserDataSource());
        superuser
                .sql(
                        "insert into log.attachment (tenant_id, hash, media_type, size, content,"
                                + " uploaded_at, uploaded_by) values (?, ?, 'application/pdf', ?,"
                                + " ?, now(), 'ai-do')")
                .params(tenant.value(), hash, content.length, content)
                .update();
        for (Object record : records) {
            superuser
                    .sql("insert into log.attachment_reference values (?, ?, ?, 1)")
                    .params(tenant.value(), hash, record.toString())
                    .update();
        }
        return this;
    }

    private static String aggregateId(Object event) {
        return switch (event) {
            case UnitEvent e -> e.unitId().toString();
            case BlockEvent e -> e.blockId().toString();
            case YearReviewEvent e -> e.reviewId().toString();
            case EnrolmentEvent e -> e.enrolmentId().toString();
            case TitleSumEvent e -> e.sumId().toString();
            case CouncilEvent e -> e.councilId().toString();
            case CouncilSessionEvent e -> e.sessionId().toString();
            case FundEvent e -> e.fundId().toString();
            case ScoreTableEvent e -> e.tableId().toString();
            case ScoreSheetEvent e -> e.sheetId().toString();
            case PlanEvent e -> e.planId().toString();
            case ExternalDocumentEvent e -> e.documentId().toString();
            case CampaignEvent e -> e.campaignId().toString();
            case ReportEvent e -> e.reportId().toString();
            case ActualEvent e -> e.actualId().toString();
            case AggregationEvent e -> e.aggregationId().toString();
            case NomineeEvent e -> e.nomineeId().toString();
            case ProposalEvent e -> e.proposalId().toString();
            case DecisionEvent e -> e.decisionId().toString();
            case DifficultyEvent e -> e.difficultyId().toString();
            case LookupEvent e -> e.lookupId().toString();
            case DependantEvent e -> e.dependantId().toString();
            default -> throw new IllegalArgumentException(event.toString());
        };
    }
}
