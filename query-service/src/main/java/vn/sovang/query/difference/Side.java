package vn.sovang.query.difference;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Lists;

import java.util.HashMap;
import java.util.Map;

/// A list at one of the two moments, row by row in the order of the keys.
final class Side {
    private static final String PAGE = "200";

    private final Lists lists;
    private final HandlerMethod list;
    private final HttpServletRequest request;
    private final JsonMapper mapper;
    private final Map<String, String> parameters = new HashMap<>(Map.of("limit", PAGE));
    private Answer<?> page;
    private int index;
    private int pages = 1;

    Side(
            Lists lists,
            HandlerMethod list,
            HttpServletRequest request,
            JsonMapper mapper,
            String asOf,
            String after)
            throws Exception {
        this.lists = lists;
        this.list = list;
        this.request = request;
        this.mapper = mapper;
        parameters.put("asOf", asOf);
        parameters.put("after", after);
        page = lists.page(list, request, parameters);
        parameters.put("asOf", page.moment());
    }

    Differences.At at() {
        return new Differences.At(page.position(), page.asOf());
    }

    /// How many pages were read.
    int pages() {
        return pages;
    }

    /// The key of the row that is next; null at the end.
    @Nullable String key() throws Exception {
        while (index == page.items().size()) {
            String next = page.next();
            if (next == null) {
                return null;
            }
            parameters.put("after", next);
            page = lists.page(list, request, parameters);
            pages++;
            index = 0;
        }
        return page.keys().get(index);
    }

    /// The row that is next, which then is read.
    JsonNode take() {
        return mapper.valueToTree(page.items().get(index++));
    }
}
