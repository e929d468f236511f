package vn.sovang.query.difference;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import vn.sovang.kernel.Rejection;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Moment;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/// A view at one of the two moments, row by row in the order of the keys.
final class Side {
    private static final String PAGE = "200";

    private final Compared view;

    /// Rows are compared by their keys, whatever the order in which a list is looked at.
    private final Map<String, String> parameters =
            new HashMap<>(Map.of("limit", PAGE, "order", ""));

    private final Deque<Row> rows = new ArrayDeque<>();
    private Differences.At at;
    private @Nullable Rejection unknown;
    private @Nullable String next;
    private boolean hadLast;
    private int pages = 1;

    private record Row(String key, Object content) {}

    /// @param unread kind of the moment where nothing was read
    Side(Compared view, String asOf, String after, Moment unread) throws Exception {
        this.view = view;
        parameters.put("asOf", asOf);
        parameters.put("after", after);
        at = new Differences.At(unread.position(), unread.at());
        try {
            Answer<?> page = view.read(parameters);
            at = new Differences.At(page.position(), page.asOf());
            parameters.put("asOf", page.moment());
            hadLast = page.keys().contains(after);
            keep(page, after);
        } catch (Rejection rejection) {
            if (rejection.kind() != Rejection.Kind.UNKNOWN) {
                throw rejection;
            }
            unknown = rejection;
        }
    }

    Differences.At at() {
        return at;
    }

    /// The refusal where there is nothing to read; null where there is something.
    @Nullable Rejection unknown() {
        return unknown;
    }

    /// True where a list that is given whole has the row that the page before ended with.
    boolean hadLast() {
        return hadLast;
    }

    /// Number of pages that were read.
    int pages() {
        return pages;
    }

    /// The key of the row that is next; null at the end.
    @Nullable String key() throws Exception {
        while (rows.isEmpty() && next != null) {
            parameters.put("after", next);
            keep(view.read(parameters), next);
            pages++;
        }
        return rows.isEmpty() ? null : rows.getFirst().key();
    }

    /// The row that is next, which then is read.
    JsonNode take() {
        return view.json(rows.removeFirst().content());
    }

    /// Keeps a page. A list that is always given whole has an order of its own, and no page.
    private void keep(Answer<?> page, String after) {
        IntStream.range(0, page.items().size())
                .mapToObj(i -> new Row(page.keys().get(i), page.items().get(i)))
                .filter(row -> Key.ORDER.compare(row.key(), after) > 0)
                .sorted(Comparator.comparing(Row::key, Key.ORDER))
                .forEach(rows::add);
        next = page.next();
    }
}
