package vn.sovang.query.pages;

import jakarta.servlet.http.HttpServletRequest;

import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Views;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Views as the caller of a request may read them, at the moment that the page shows.
///
/// @param moment the parameters by which it is shown
public record Reads(Views views, HttpServletRequest request, Map<String, String> moment) {
    private static final String MOST = "200";
    private static final int MOST_SHOWN = 5_000;

    public Reads {
        moment = Map.copyOf(moment);
    }

    /// The first two hundred rows of a list.
    public <R> List<R> list(String view, Class<R> type, Map<String, String> narrowed)
            throws Exception {
        Map<String, String> parameters = new HashMap<>(narrowed);
        parameters.putIfAbsent("limit", MOST);
        return page(view, parameters).items().stream().map(type::cast).toList();
    }

    /// A page of a list.
    public Answer<?> page(String view, Map<String, String> narrowed) throws Exception {
        return (Answer<?>) read(view, narrowed);
    }

    /// A list to its end, as of the moment of its first page; `next` is left where it goes on
    /// beyond what a page can show.
    public Answer<?> whole(String view, Map<String, String> narrowed) throws Exception {
        Map<String, String> parameters = new HashMap<>(narrowed);
        parameters.put("limit", MOST);
        Answer<?> first = page(view, parameters);
        List<Object> items = new ArrayList<>(first.items());
        List<String> keys = new ArrayList<>(first.keys());
        String next = first.next();
        while (next != null && items.size() < MOST_SHOWN) {
            parameters.put("after", next);
            Answer<?> page = at(first.moment()).page(view, parameters);
            items.addAll(page.items());
            keys.addAll(page.keys());
            next = page.next();
        }
        return new Answer<>(items, next, first.position(), first.asOf(), keys);
    }

    private Reads at(String exactly) {
        return new Reads(views, request, Map.of("asOf", exactly));
    }

    /// A record by its view's address.
    public <R> R one(String view, Class<R> type) throws Exception {
        return type.cast(read(view, Map.of()));
    }

    /// A record, of which something more is asked.
    public <R> R one(String view, Class<R> type, Map<String, String> asked) throws Exception {
        return type.cast(read(view, asked));
    }

    private Object read(String view, Map<String, String> narrowed) throws Exception {
        Map<String, String> parameters = new HashMap<>(narrowed);
        parameters.putAll(moment);
        return views.read(views.find(view).orElseThrow(), request, parameters);
    }
}
