package vn.sovang.query.feed;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

import vn.sovang.kernel.Role;
import vn.sovang.platform.json.EventJson;
import vn.sovang.platform.security.Caller;
import vn.sovang.platform.text.Language;
import vn.sovang.proof.LoggedEvent;
import vn.sovang.query.ViewTable;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.Desk;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.trail.Telling;
import vn.sovang.query.trail.TrailFilter;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// The tenant's events by position. There are no gaps, so a reader that keeps the last position
/// misses none; of a report, a plan or a proposal that is not for the caller yet, the content is
/// withheld.
@RestController
public class FeedEndpoint {
    private final SeenEvents events;
    private final JsonMapper mapper;
    private final Telling telling;
    private final Desk desk;

    FeedEndpoint(SeenEvents events, EventJson json, Telling telling, Desk desk) {
        this.events = events;
        this.mapper = json.mapper();
        this.telling = telling;
        this.desk = desk;
    }

    /// Events of the province, by the choice of a caller.
    ///
    /// @param unit of the post that acted
    @GetMapping("/api/events")
    public Answer<FeedItem> list(
            Caller caller,
            @ModelAttribute Ask ask,
            @ModelAttribute TrailFilter filter,
            @RequestParam @Nullable RecordKind kind,
            @RequestParam @Nullable Role role,
            @RequestParam @Nullable String unit,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String languages) {
        Moment moment = desk.sight(ViewTable.FEED, caller, ask).moment();
        List<FeedItem> found =
                events
                        .read(
                                caller,
                                moment.position(),
                                ask,
                                new FeedChoice(filter, kind, role, Ask.orNone(unit)))
                        .stream()
                        .map(this::item)
                        .toList();
        return Answer.paged(
                found,
                ask,
                moment,
                item -> Long.toString(item.position()),
                page -> saying(caller, moment, page, Language.preferred(languages)));
    }

    private List<FeedItem> saying(
            Caller caller, Moment moment, List<FeedItem> page, Language language) {
        Map<Long, Telling.Told> told =
                telling.tell(
                        caller.tenant(),
                        moment,
                        page.stream().map(FeedItem::position).toList(),
                        language);
        return page.stream().map(item -> item.saying(told.get(item.position()))).toList();
    }

    private FeedItem item(LoggedEvent event) {
        byte @Nullable [] payload = event.payload();
        return new FeedItem(
                event.position(),
                event.eventId().toString(),
                event.name(),
                event.revision(),
                event.aggregateType(),
                event.aggregateId(),
                event.sequence(),
                event.recordedAt(),
                event.happenedAt(),
                null,
                null,
                null,
                payload == null ? null : json(payload),
                payload == null,
                json(event.metadata()),
                payload == null ? null : base64(payload),
                base64(event.metadata()),
                HexFormat.of().formatHex(event.hash()));
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
}
