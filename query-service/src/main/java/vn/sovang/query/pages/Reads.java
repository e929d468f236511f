package vn.sovang.query.pages;

import jakarta.servlet.http.HttpServletRequest;

import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Views;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Views as the caller of a request may read them, at the moment that the page shows.
///
/// @param moment the parameters by which it is shown
public record Reads(Views views, HttpServletRequest request, Map<String, String> moment) {
    private static final String MOST = "200";

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

    /// A record by its view's address.
    public <R> R one(String view, Class<R> type) throws Exception {
        return type.cast(read(view, Map.of()));
    }

    private Object read(String view, Map<String, String> narrowed) throws Exception {
        Map<String, String> parameters = new HashMap<>(narrowed);
        parameters.putAll(moment);
        return views.read(views.find(view).orElseThrow(), request, parameters);
    }
}
