package vn.sovang.query.pages.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;

import vn.sovang.platform.sealing.MasterKey;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;

/// The cookie of a session: its id, and a proof that it was given out here. Whoever reads ids in
/// the database or in a copy of it can make no cookie of them.
final class SessionCookie implements HttpSessionIdResolver {
    private static final String PURPOSE = "session-cookie";
    private static final char BETWEEN = '.';

    private final CookieHttpSessionIdResolver cookie = new CookieHttpSessionIdResolver();
    private final MasterKey master;

    /// @param secure over TLS, where the prefix of its name makes browsers refuse the cookie from
    ///   anybody but this very host
    SessionCookie(boolean secure, MasterKey master) {
        this.master = master;
        var form = new DefaultCookieSerializer();
        form.setCookieName(secure ? "__Host-so-vang" : "so-vang");
        form.setCookiePath("/");
        form.setUseHttpOnlyCookie(true);
        form.setUseSecureCookie(secure);
        form.setSameSite("Lax");
        cookie.setCookieSerializer(form);
    }

    @Override
    public List<String> resolveSessionIds(HttpServletRequest request) {
        return cookie.resolveSessionIds(request).stream()
                .filter(this::isOurs)
                .map(value -> value.substring(0, value.indexOf(BETWEEN)))
                .toList();
    }

    @Override
    public void setSessionId(
            HttpServletRequest request, HttpServletResponse response, String sessionId) {
        cookie.setSessionId(request, response, withProof(sessionId));
    }

    @Override
    public void expireSession(HttpServletRequest request, HttpServletResponse response) {
        cookie.expireSession(request, response);
    }

    private boolean isOurs(String value) {
        int end = value.indexOf(BETWEEN);
        return end > 0
                && MessageDigest.isEqual(bytes(value), bytes(withProof(value.substring(0, end))));
    }

    private String withProof(String sessionId) {
        byte[] proof = master.keyedHash(PURPOSE, bytes(sessionId));
        return sessionId + BETWEEN + Base64.getUrlEncoder().withoutPadding().encodeToString(proof);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
