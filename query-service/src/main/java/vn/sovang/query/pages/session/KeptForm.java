package vn.sovang.query.pages.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;

/// A form that was sent when the session was over: kept in the session that comes next, and shown
/// once as it was typed. One at a time, of at most 200,000 characters.
///
/// @param path the form's address, at which it is shown again
public record KeptForm(String path, LinkedMultiValueMap<String, String> typed)
        implements Serializable {
    private static final String NAME = KeptForm.class.getName();
    private static final int LARGEST = 200_000;

    /// Keeps what this page of ours sent. What another site sends is not kept: nobody shall find
    /// foreign words in a form.
    static void keep(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin")) {
            return;
        }
        LinkedMultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        request.getParameterMap()
                .forEach((name, values) -> {
                    if (!name.equals("_csrf")) {
                        typed.addAll(name, Arrays.asList(values));
                    }
                });
        if (size(typed) <= LARGEST) {
            request.getSession().setAttribute(NAME, new KeptForm(request.getRequestURI(), typed));
        }
    }

    /// Takes the kept form of an address out of the session.
    public static Optional<MultiValueMap<String, String>> take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null
                && session.getAttribute(NAME) instanceof KeptForm kept
                && kept.path.equals(request.getRequestURI())) {
            session.removeAttribute(NAME);
            return Optional.of(kept.typed);
        }
        return Optional.empty();
    }

    private static int size(MultiValueMap<String, String> typed) {
        return typed.entrySet().stream()
                .mapToInt(field ->
                        field.getKey().length()
                                + field.getValue().stream().mapToInt(String::length).sum())
                .sum();
    }
}
