package vn.sovang.query.difference;

import jakarta.servlet.http.HttpServletRequest;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Views;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// A view that is compared with itself, for one caller.
///
/// @param address as the caller wrote it
record Compared(
        Views views,
        JsonMapper mapper,
        HttpServletRequest request,
        String address,
        Views.View view) {
    /// A page of the view. A view of one thing is a list of one.
    Answer<?> read(Map<String, String> parameters) throws Exception {
        Object told = views.read(view, request, parameters);
        return told instanceof Answer<?> list ? list : alone(told);
    }

    private Answer<?> alone(Object thing) {
        JsonNode told = json(thing);
        return new Answer<>(
                List.of(thing),
                null,
                told.required("position").longValue(),
                Instant.parse(told.required("asOf").stringValue()),
                List.of(address));
    }

    JsonNode json(Object row) {
        return mapper.valueToTree(row);
    }
}
