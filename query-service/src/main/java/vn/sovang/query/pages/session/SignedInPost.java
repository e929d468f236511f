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
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

import java.io.IOException;
import java.util.List;

/// Puts the post's own access token in the place of the session's sign-in, renewed when it is about
/// to end: from here on a page's request is as one of a program with that token. A session whose
/// token cannot be renewed is over.
final class SignedInPost extends OncePerRequestFilter {
    private final OAuth2AuthorizedClientManager clients;
    private final OAuth2AuthorizedClientRepository kept;
    private final JwtDecoder decoder;

    SignedInPost(
            OAuth2AuthorizedClientManager clients,
            OAuth2AuthorizedClientRepository kept,
            JwtDecoder decoder) {
        this.clients = clients;
        this.kept = kept;
        this.decoder = decoder;
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
        // Two pages of one browser that renew at once would spend one refresh token twice.
        synchronized (WebUtils.getSessionMutex(request.getSession())) {
            OAuth2AuthorizedClient known =
                    kept.loadAuthorizedClient(SignInServer.ID, person, request);
            OAuth2AuthorizedClient client = renewed(person, request, response);
            return client == null ? signedIn(known) : signedIn(client);
        }
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
