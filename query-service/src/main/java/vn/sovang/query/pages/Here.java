package vn.sovang.query.pages;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The address of a page, and addresses like it.
///
/// @param parameters those of the address, in their order
public record Here(String path, Map<String, List<String>> parameters) {
    /// Parameter that the sign-in leaves in the address that it leads back to.
    private static final String AFTER_SIGN_IN = "continue";

    public Here {
        parameters = Map.copyOf(parameters);
    }

    static Here of(HttpServletRequest request) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        String back = request.getParameter(WayBack.NAME);
        if (back != null) {
            parameters.put(WayBack.NAME, List.of(back));
        }
        if (request.getMethod().equals("GET")) {
            request.getParameterMap()
                    .forEach((name, values) -> parameters.put(name, List.of(values)));
            parameters.remove(AFTER_SIGN_IN);
        }
        return new Here(request.getRequestURI(), parameters);
    }

    /// The first value of a parameter; blank where it is absent.
    public String value(String name) {
        return parameters.getOrDefault(name, List.of("")).getFirst();
    }

    /// This address with another value of one parameter; blank takes the parameter away.
    public String with(String name, String value) {
        return with(name, value.isEmpty() ? List.of() : List.of(value));
    }

    public String with(String name, List<String> values) {
        return with(Map.of(name, values));
    }

    /// This address with other values of some parameters.
    public String with(Map<String, List<String>> changed) {
        Map<String, List<String>> all = new LinkedHashMap<>(parameters);
        all.putAll(changed);
        return address(path, all);
    }

    /// The way back to where what is done here was begun; blank where it was begun here.
    public String wayBack() {
        return WayBack.local(value(WayBack.NAME));
    }

    /// Another address, at the moment of this one; that of an act with the way back of this page.
    String keepingMoment(String address) {
        return atMoment(address.contains("/lam/") ? WayBack.on(address, wayBack()) : address);
    }

    private String atMoment(String address) {
        String luc = value(PageMoment.NAME);
        if (luc.isEmpty()) {
            return address;
        }
        int end = address.indexOf('#');
        String page = end < 0 ? address : address.substring(0, end);
        return page
                + (page.contains("?") ? "&" : "?")
                + PageMoment.NAME
                + "="
                + UriUtils.encode(luc, StandardCharsets.UTF_8)
                + (end < 0 ? "" : address.substring(end));
    }

    /// Parameters that a form that asks this page again must hold besides its own fields.
    public List<Map.Entry<String, String>> others(String... own) {
        List<String> named = List.of(own);
        return parameters.entrySet().stream()
                .filter(parameter -> !named.contains(parameter.getKey()))
                .flatMap(parameter ->
                        parameter.getValue().stream()
                                .map(value -> Map.entry(parameter.getKey(), value)))
                .toList();
    }

    private static String address(String path, Map<String, List<String>> parameters) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        parameters.forEach((name, values) ->
                values.stream()
                        .filter(value -> !value.isEmpty())
                        .forEach(value -> address.queryParam(name, encoded(value))));
        return address.build(true).toUriString();
    }

    private static String encoded(String value) {
        return UriUtils.encode(value, StandardCharsets.UTF_8);
    }
}
