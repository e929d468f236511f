package vn.sovang.query.pages.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/// Tokens of a session, kept in it. Requests of one session that find its token about to end would
/// spend one refresh token twice, in one instance as in two: one of them holds the session's lease
/// and renews, and the others wait for what it got.
@Component
class SessionTokens implements OAuth2AuthorizedClientRepository {
    private static final String NAME = SessionTokens.class.getName();

    /// Longest hold of a lease, should its instance end meanwhile; a sign-in answers sooner.
    private static final Duration LEASE = Duration.ofSeconds(15);

    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final SessionRepository<? extends Session> sessions;
    private final JdbcClient jdbc;

    SessionTokens(SessionRepository<? extends Session> sessions, JdbcClient jdbc) {
        this.sessions = sessions;
        this.jdbc = jdbc;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // Spring's signature
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String registration, Authentication person, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (T) session.getAttribute(NAME);
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication person,
            HttpServletRequest request,
            HttpServletResponse response) {
        request.getSession().setAttribute(NAME, client);
    }

    @Override
    public void removeAuthorizedClient(
            String registration,
            Authentication person,
            HttpServletRequest request,
            HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(NAME);
        }
    }

    /// Tokens that others renewed since this request began, or those that it renews itself.
    ///
    /// @param known the tokens that the request came with
    /// @param renewal gets new ones; null where the sign-in gives none
    @Nullable OAuth2AuthorizedClient renewed(
            String session,
            OAuth2AuthorizedClient known,
            Supplier<@Nullable OAuth2AuthorizedClient> renewal) {
        long end = System.nanoTime() + LEASE.toNanos();
        while (!lease(session)) {
            if (stored(sessions, session).isEmpty() || System.nanoTime() - end > 0) {
                return known;
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
        try {
            Optional<OAuth2AuthorizedClient> newer =
                    stored(sessions, session)
                            .filter(found ->
                                    !found.getAccessToken().equals(known.getAccessToken()));
            if (newer.isPresent()) {
                return newer.get();
            }
            OAuth2AuthorizedClient got = renewal.get();
            if (got != null) {
                store(sessions, session, got);
            }
            return got;
        } finally {
            release(session);
        }
    }

    private boolean lease(String session) {
        return jdbc.sql(
                                """
                                update view.page_session
                                set renewing_until = now() + cast(:lease as interval)
                                where session_id = :session
                                and (renewing_until is null or renewing_until < now())
                                """)
                        .param("lease", LEASE.toString())
                        .param("session", session)
                        .update()
                == 1;
    }

    private void release(String session) {
        jdbc.sql("update view.page_session set renewing_until = null where session_id = :session")
                .param("session", session)
                .update();
    }

    private static <S extends Session> Optional<OAuth2AuthorizedClient> stored(
            SessionRepository<S> sessions, String session) {
        return Optional.ofNullable(sessions.findById(session))
                .map(found -> found.getAttribute(NAME));
    }

    private static <S extends Session> void store(
            SessionRepository<S> sessions, String session, OAuth2AuthorizedClient client) {
        S found = sessions.findById(session);
        if (found != null) {
            found.setAttribute(NAME, client);
            sessions.save(found);
        }
    }
}
