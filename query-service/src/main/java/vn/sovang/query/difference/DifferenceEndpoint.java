package vn.sovang.query.difference;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.sovang.platform.security.Caller;
import vn.sovang.query.ViewTable;
import vn.sovang.query.difference.Differences.Change;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.Lists;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// The difference of any list between two moments.
@RestController
public class DifferenceEndpoint {
    /// The log itself, in which nothing ever differs.
    private static final String FEED = "events";

    /// How many pages of both moments one answer may read before it says how far it came.
    private static final int MOST_PAGES = 40;

    private final Lists lists;
    private final JsonMapper mapper;

    DifferenceEndpoint(Lists lists, JsonMapper mapper) {
        this.lists = lists;
        this.mapper = mapper;
    }

    /// Further parameters are those of the list and narrow both moments.
    ///
    /// @param view the list, by the last word of its address, such as `reports`
    /// @param from like `asOf`
    /// @param to like `asOf`, not before `from`
    @GetMapping("/api/differences")
    public Differences list(
            Caller caller,
            HttpServletRequest request,
            @RequestParam String view,
            @RequestParam String from,
            @RequestParam String to,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable String limit)
            throws Exception {
        caller.mustHave(ViewTable.DIFFERENCES.roles());
        HandlerMethod list = lists.byName().get(view);
        if (list == null || view.equals(FEED)) {
            throw Ask.malformed("view");
        }
        Ask ask = new Ask(null, null, after, limit);
        int size = ask.size();
        Side before = new Side(lists, list, request, mapper, from, ask.afterKey());
        Side now = new Side(lists, list, request, mapper, to, ask.afterKey());
        if (before.at().position() > now.at().position()) {
            throw Ask.malformed("to");
        }
        return compared(view, before, now, size);
    }

    private static Differences compared(String view, Side before, Side now, int size)
            throws Exception {
        Differences.At from = before.at();
        Differences.At to = now.at();
        List<Differences.Row> rows = new ArrayList<>();
        String last = null;
        while (before.key() != null || now.key() != null) {
            if (rows.size() == size || before.pages() + now.pages() > MOST_PAGES) {
                return new Differences(view, rows, last, from, to);
            }
            last = step(rows, before, now);
        }
        return new Differences(view, rows, null, from, to);
    }

    /// Reads the next row of one moment or of both; its key.
    private static String step(List<Differences.Row> rows, Side before, Side now) throws Exception {
        String old = before.key();
        String fresh = now.key();
        int order = order(old, fresh);
        if (order < 0 && old != null) {
            rows.add(new Differences.Row(old, Change.REMOVED, before.take(), List.of()));
            return old;
        }
        String key = Objects.requireNonNull(fresh);
        if (order > 0) {
            rows.add(new Differences.Row(key, Change.ADDED, now.take(), List.of()));
            return key;
        }
        JsonNode was = before.take();
        List<Differences.Field> fields = FieldDifferences.between(was, now.take());
        if (!fields.isEmpty()) {
            rows.add(new Differences.Row(key, Change.CHANGED, null, fields));
        }
        return key;
    }

    /// As the database orders keys, by their bytes; the end comes last.
    private static int order(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return one == null ? 1 : -1;
        }
        return Arrays.compareUnsigned(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
