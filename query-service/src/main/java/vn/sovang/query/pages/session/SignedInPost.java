package vn.sovang.query.pages.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Puts the post's own access token in the place of the session's sign-in, renewed when it is about
/// to end: from here on a page's request is as one of a program with that token. A session whose
/// token cannot be renewed is over.
final class SignedInPost extends OncePerRequestFilter {
    static final Duration RENEWED_BEFORE_END = Duration.ofMinutes(5);

    private final OAuth2AuthorizedClientManager clients;
    private final SessionTokens kept;
    private final JwtDecoder decoder;
    private final Clock clock;

    SignedInPost(
            OAuth2AuthorizedClientManager clients,
            SessionTokens kept,
            JwtDecoder decoder,
            Clock clock) {
        this.clients = clients;
        this.kept = kept;
        this.decoder = decoder;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication()
                instanceof OAuth2AuthenticationToken person) {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(token(person, request, response));
            SecurityContextHolder.setContext(context);
        }
        chain.doFilter(request, response);
    }

    private @Nullable JwtAuthenticationToken token(
            OAuth2AuthenticationToken person,
            HttpServletRequest request,
            HttpServletResponse response) {
        OAuth2AuthorizedClient known = kept.loadAuthorizedClient(SignInServer.ID, person, request);
        if (known == null || !isAboutToEnd(known)) {
            return signedIn(known);
        }
        OAuth2AuthorizedClient client =
                kept.renewed(
                        request.getSession().getId(),
                        known,
                        () -> renewed(person, request, response));
        return signedIn(client == null ? known : client);
    }

    private boolean isAboutToEnd(OAuth2AuthorizedClient client) {
        Instant end = client.getAccessToken().getExpiresAt();
        return end != null && end.isBefore(clock.instant().plus(RENEWED_BEFORE_END));
    }

    private @Nullable OAuth2AuthorizedClient renewed(
            OAuth2AuthenticationToken person,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            return clients.authorize(
                    OAuth2AuthorizeRequest.withClientRegistrationId(SignInServer.ID)
                            .principal(person)
                            .attribute(HttpServletRequest.class.getName(), request)
                            .attribute(HttpServletResponse.class.getName(), response)
                            .build());
        } catch (OAuth2AuthorizationException notRenewed) {
            return null;
        }
    }

    private @Nullable JwtAuthenticationToken signedIn(@Nullable OAuth2AuthorizedClient client) {
        try {
            return client == null
                    ? null
                    : new JwtAuthenticationToken(
                            decoder.decode(client.getAccessToken().getTokenValue()), List.of());
        } catch (JwtException over) {
            return null;
        }
    }
}
