package vn.sovang.query.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

import vn.sovang.platform.text.Language;
import vn.sovang.query.pages.session.WebProperties;

import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/// Wishes of a reader on pages: `?tieng=` the language, `?khit=` whether lines stand close. Kept in
/// cookies; from here on `Accept-Language` says the language that was chosen.
@Component
final class Choices extends OncePerRequestFilter {
    static final String LANGUAGE = "tieng";
    static final String DENSE = "khit";

    private static final Duration KEPT = Duration.ofDays(365);

    private final WebProperties web;

    Choices(WebProperties web) {
        this.web = web;
    }

    static boolean isDense(HttpServletRequest request) {
        return "1".equals(chosen(request, DENSE));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Addresses.isPage(request);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!Addresses.isPublic(request)) {
            for (String choice : List.of(LANGUAGE, DENSE)) {
                keep(choice, asked(request, choice), response);
            }
        }
        String language = chosen(request, LANGUAGE);
        chain.doFilter(language == null ? request : new InLanguage(request, language), response);
    }

    private void keep(String choice, @Nullable String value, HttpServletResponse response) {
        if (value != null && value.matches("vi|en|0|1")) {
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    ResponseCookie.from(choice, value)
                            .path("/")
                            .maxAge(KEPT)
                            .httpOnly(true)
                            .secure(web.isSecure())
                            .sameSite("Lax")
                            .build()
                            .toString());
        }
    }

    private static @Nullable String chosen(HttpServletRequest request, String choice) {
        String asked = asked(request, choice);
        Cookie cookie = WebUtils.getCookie(request, choice);
        return asked != null ? asked : cookie == null ? null : cookie.getValue();
    }

    /// The choice in the address, and only there: a form's body is not read here.
    private static @Nullable String asked(HttpServletRequest request, String choice) {
        return request.getMethod().equals("GET") ? request.getParameter(choice) : null;
    }

    private static final class InLanguage extends HttpServletRequestWrapper {
        private final String language;

        private InLanguage(HttpServletRequest request, String language) {
            super(request);
            this.language =
                    language.equals(Language.EN.tag()) ? Language.EN.tag() : Language.VI.tag();
        }

        @Override
        public @Nullable String getHeader(String name) {
            return isLanguage(name) ? language : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return isLanguage(name)
                    ? Collections.enumeration(List.of(language))
                    : super.getHeaders(name);
        }

        private static boolean isLanguage(String name) {
            return name.equalsIgnoreCase(HttpHeaders.ACCEPT_LANGUAGE);
        }
    }
}
