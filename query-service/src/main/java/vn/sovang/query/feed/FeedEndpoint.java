package vn.sovang.query.feed;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

import vn.sovang.platform.json.EventJson;
import vn.sovang.platform.security.Caller;
import vn.sovang.platform.tenancy.TenantTransactions;
import vn.sovang.query.ViewTable;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Moments;
import vn.sovang.query.reportboard.Drafts;
import vn.sovang.query.unitregister.OwnUnits;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/// The tenant's events by position. There are no gaps, so a reader that keeps the last position
/// misses no event; of a draft of a report that the caller does not see, the content is withheld.
@RestController
public class FeedEndpoint {
    private static final String EVENTS =
            """
            select e.position, e.event_id, e.name, e.revision, e.aggregate_type, e.aggregate_id,
                   e.sequence, e.recorded_at, e.happened_at,
                   case when {seen} then e.payload end as payload, e.metadata, e.hash
            from log.event e
            where e.tenant_id = current_setting('sovang.tenant', true)
              and e.position > :after and e.position <= :moment
              and (cast(:name as text) is null or e.name = :name)
            order by e.position limit :size
            """
                    .replace("{seen}", Drafts.SEEN);

    private final Moments moments;
    private final TenantTransactions transactions;
    private final JsonMapper mapper;
    private final OwnUnits own;

    FeedEndpoint(Moments moments, TenantTransactions transactions, EventJson json, OwnUnits own) {
        this.moments = moments;
        this.transactions = transactions;
        this.mapper = json.mapper();
        this.own = own;
    }

    @GetMapping("/api/events")
    public Answer<FeedItem> list(
            Caller caller, @ParameterObject Ask ask, @RequestParam @Nullable String name) {
        caller.mustHave(ViewTable.FEED.roles());
        Moment moment = moments.ofLog(caller.tenant(), ask);
        Drafts drafts = new Drafts(own.of(caller));
        List<FeedItem> found =
                transactions.read(
                        caller.tenant(),
                        db ->
                                drafts.fill(db.sql(EVENTS))
                                        .param("after", ask.afterPosition())
                                        .param("moment", moment.position())
                                        .param("name", name)
                                        .param("size", ask.size() + 1)
                                        .query(this::item)
                                        .list());
        return Answer.paged(
                found, ask, moment, item -> Long.toString(item.position()), page -> page);
    }

    private FeedItem item(ResultSet row, int number) throws SQLException {
        byte[] payload = row.getBytes("payload");
        return new FeedItem(
                row.getLong("position"),
                row.getString("event_id"),
                row.getString("name"),
                row.getInt("revision"),
                row.getString("aggregate_type"),
                row.getString("aggregate_id"),
                row.getLong("sequence"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("happened_at", OffsetDateTime.class)),
                payload == null ? null : json(payload),
                payload == null,
                json(row.getBytes("metadata")),
                payload == null ? null : base64(payload),
                base64(row.getBytes("metadata")),
                HexFormat.of().formatHex(row.getBytes("hash")));
    }

    private JsonNode json(byte[] stored) {
        try {
            return mapper.readTree(stored);
        } catch (JacksonException noJson) {
            return StringNode.valueOf(new String(stored, StandardCharsets.UTF_8));
        }
    }

    private static String base64(byte[] stored) {
        return Base64.getEncoder().encodeToString(stored);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
