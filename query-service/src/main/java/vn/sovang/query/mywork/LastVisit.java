package vn.sovang.query.mywork;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

import vn.sovang.platform.security.Caller;
import vn.sovang.query.pages.session.WebProperties;

import java.time.Duration;
import java.util.Optional;

/// Remembers, in a cookie of each post's browser, the position of the log that its page of work
/// showed last. A visit lasts as long as its session: what was new at its beginning stays new.
@Component
class LastVisit {
    private static final String NAME = "lan-truoc";
    private static final Duration KEPT = Duration.ofDays(365);
    private static final String POSITION = "\\d{1,18}";

    private final WebProperties web;

    LastVisit(WebProperties web) {
        this.web = web;
    }

    /// The position at which the visit before this one ended; absent on the first visit.
    ///
    /// @param shown the position that the page shows now, kept for the next visit
    Optional<Long> ended(
            Caller caller, HttpServletRequest request, HttpServletResponse response, long shown) {
        String cookie =
                NAME
                        + "-"
                        + Integer.toHexString((caller.tenant().value() + caller.id()).hashCode());
        HttpSession session = request.getSession();
        if (session.getAttribute(NAME) == null) {
            session.setAttribute(
                    NAME,
                    Optional.ofNullable(WebUtils.getCookie(request, cookie))
                            .map(kept -> kept.getValue())
                            .filter(kept -> kept.matches(POSITION))
                            .map(Long::valueOf)
                            .orElse(-1L));
        }
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(cookie, Long.toString(shown))
                        .path("/")
                        .maxAge(KEPT)
                        .httpOnly(true)
                        .secure(web.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
        return session.getAttribute(NAME) instanceof Long position && position >= 0
                ? Optional.of(position)
                : Optional.empty();
    }
}
