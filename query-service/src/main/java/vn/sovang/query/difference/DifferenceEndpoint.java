package vn.sovang.query.difference;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.sovang.kernel.Rejection;
import vn.sovang.platform.security.Caller;
import vn.sovang.platform.web.InvalidRequest;
import vn.sovang.query.ViewTable;
import vn.sovang.query.difference.Differences.Change;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.Desk;
import vn.sovang.query.reading.Views;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The difference of any view between two moments.
@RestController
public class DifferenceEndpoint {
    /// The log itself, in which nothing ever differs.
    private static final Pattern LOG = Pattern.compile("events|detail-readings|(.*/)?trail");

    /// Number of pages of both moments that one answer may read before it says how far it came.
    private static final int MOST_PAGES = 40;

    private final Views views;
    private final Desk desk;
    private final JsonMapper mapper;

    DifferenceEndpoint(Views views, Desk desk, JsonMapper mapper) {
        this.views = views;
        this.desk = desk;
        this.mapper = mapper;
    }

    /// Further parameters are those of the view and narrow both moments. What exists at one of them
    /// only came or went as a whole.
    ///
    /// @param view its address after `/api/`, such as `reports` or `plans/{id}/tree`
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
        requireEnd("from", from);
        requireEnd("to", to);
        Compared compared =
                views.find(view)
                        .filter(_ -> !LOG.matcher(view).matches())
                        .map(found -> new Compared(views, mapper, request, view, found))
                        .orElseThrow(() -> unknown(view));
        Ask ask = new Ask(null, null, after, limit);
        int size = ask.size();
        String last = ask.after() == null ? "" : ask.after();
        Side before = side(caller, compared, from, last);
        Side now = side(caller, compared, to, last);
        Rejection unknown = now.unknown();
        if (unknown != null && before.unknown() != null) {
            throw unknown;
        }
        if (before.at().position() > now.at().position()) {
            throw Ask.malformed("to");
        }
        if (!last.isEmpty() && !Ask.isKey(last) && !before.hadLast() && !now.hadLast()) {
            throw Ask.malformed("after");
        }
        return compared(view, before, now, size);
    }

    /// A blank end names no moment, and least of all now.
    private static void requireEnd(String parameter, String moment) {
        if (moment.isBlank()) {
            throw new InvalidRequest(
                    HttpStatus.BAD_REQUEST,
                    "parameter.missing",
                    Map.of("parameter", parameter),
                    List.of());
        }
    }

    /// Says what there is.
    private InvalidRequest unknown(String view) {
        String known =
                views.lists().keySet().stream()
                        .filter(list -> !LOG.matcher(list).matches())
                        .collect(Collectors.joining(", "));
        return new InvalidRequest(
                HttpStatus.BAD_REQUEST,
                "view.unknown",
                Map.of("view", view, "known", known),
                List.of());
    }

    private Side side(Caller caller, Compared view, String asOf, String after) throws Exception {
        Ask ask = new Ask(asOf, null, null, null);
        return new Side(view, asOf, after, desk.sight(ViewTable.DIFFERENCES, caller, ask).moment());
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
        int order = Key.LAST_IS_NONE.compare(old, fresh);
        if (order < 0 && old != null) {
            JsonNode gone = before.take();
            rows.add(new Differences.Row(old, Change.REMOVED, gone, List.of(), gone));
            return old;
        }
        String key = Objects.requireNonNull(fresh);
        if (order > 0) {
            JsonNode come = now.take();
            rows.add(new Differences.Row(key, Change.ADDED, come, List.of(), come));
            return key;
        }
        JsonNode was = before.take();
        JsonNode is = now.take();
        List<Differences.Field> fields = FieldDifferences.between(was, is);
        if (!fields.isEmpty()) {
            rows.add(new Differences.Row(key, Change.CHANGED, null, fields, is));
        }
        return key;
    }
}
