package vn.sovang.query.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import java.util.Optional;

/// The position at which the reader's own last act stands: whoever has done something waits, for a
/// bounded time, until pages show it, and sees where they are.
public final class Written {
    private static final String NAME = Written.class.getName();
    private static final String TOLD = NAME + ".told";

    private Written() {}

    public static void remember(HttpServletRequest request, long position) {
        HttpSession session = request.getSession();
        session.setAttribute(NAME, position);
        session.setAttribute(TOLD, position);
    }

    /// Position that reads must have reached; empty where nothing is awaited.
    public static Optional<Long> awaited(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(NAME))
                .filter(Long.class::isInstance)
                .map(Long.class::cast);
    }

    /// Awaits no more once a page has shown a position.
    public static void reached(HttpServletRequest request, long position) {
        awaited(request)
                .filter(awaited -> position >= awaited)
                .ifPresent(_ -> request.getSession().removeAttribute(NAME));
    }

    /// The position of an act that the reader has not seen yet; taken from the session, so that it
    /// appears once.
    static Optional<Long> tell(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(TOLD) instanceof Long position)) {
            return Optional.empty();
        }
        session.removeAttribute(TOLD);
        return Optional.of(position);
    }
}
