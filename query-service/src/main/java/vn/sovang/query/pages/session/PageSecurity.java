package vn.sovang.query.pages.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

import vn.sovang.query.pages.Addresses;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;

/// The pages' own chain: whatever is not an address of programs. A session in the browser instead
/// of a bearer token, and therefore CSRF tokens.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebProperties.class)
class PageSecurity {
    /// No inline style or script anywhere, so neither hash nor nonce. A form that is sent when the
    /// session is over, and the sign-out, lead on to the sign-in: browsers hold `form-action`
    /// against such redirects too.
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src"
                    + " 'self'; connect-src 'self'; form-action 'self' {sign-in}; base-uri 'none';"
                    + " frame-ancestors 'none'";

    private static final String START = "/oauth2/authorization/" + SignInServer.ID;

    @Bean
    @Order(1)
    SecurityFilterChain pages(
            HttpSecurity http,
            SignInServer server,
            WebProperties web,
            SessionTokens tokens,
            JwtDecoder decoder,
            Clock clock) {
        return http.securityMatcher(Addresses::isPage)
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers(Addresses::isOpen)
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .oauth2Login(login ->
                        login.loginPage(START)
                                .clientRegistrationRepository(server)
                                .authorizedClientRepository(tokens)
                                .authorizationEndpoint(authorization ->
                                        authorization.authorizationRequestResolver(
                                                withPkce(server)))
                                .failureHandler((request, response, failure) ->
                                        response.sendRedirect(Addresses.SIGN_IN_FAILED)))
                .logout(logout ->
                        logout.logoutUrl(Addresses.SIGN_OUT)
                                .logoutSuccessHandler(everywhere(server, web)))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(new SignInFirst())
                                .accessDeniedHandler(PageSecurity::denied))
                .headers(headers ->
                        headers.contentSecurityPolicy(
                                        policy -> policy.policyDirectives(policy(web)))
                                .referrerPolicy(
                                        referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                                .cacheControl(cache -> cache.disable())
                                .addHeaderWriter(
                                        new StaticHeadersWriter(Addresses.ROBOTS, "noindex")))
                .addFilterBefore(
                        new SignedInPost(renewing(server, tokens), tokens, decoder, clock),
                        AuthorizationFilter.class)
                .build();
    }

    private static String policy(WebProperties web) {
        URI issuer = URI.create(web.issuer());
        return CONTENT_SECURITY_POLICY.replace(
                "{sign-in}", issuer.getScheme() + "://" + issuer.getAuthority());
    }

    private static DefaultOAuth2AuthorizationRequestResolver withPkce(SignInServer server) {
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(server);
        resolver.setAuthorizationRequestCustomizer(
                OAuth2AuthorizationRequestCustomizers.withPkce());
        return resolver;
    }

    private static OAuth2AuthorizedClientManager renewing(
            SignInServer server, SessionTokens tokens) {
        var manager = new DefaultOAuth2AuthorizedClientManager(server, tokens);
        manager.setAuthorizedClientProvider(
                OAuth2AuthorizedClientProviderBuilder.builder()
                        .authorizationCode()
                        .refreshToken(refresh -> refresh.clockSkew(SignedInPost.RENEWED_BEFORE_END))
                        .build());
        // A token that was not renewed still serves until it ends.
        manager.setAuthorizationFailureHandler((failure, person, attributes) -> {});
        return manager;
    }

    private static OidcClientInitiatedLogoutSuccessHandler everywhere(
            SignInServer server, WebProperties web) {
        var handler = new OidcClientInitiatedLogoutSuccessHandler(server);
        handler.setPostLogoutRedirectUri(web.address() + "/");
        handler.setDefaultTargetUrl("/");
        return handler;
    }

    /// A form without a token of this session comes from a session that is over: its words are kept
    /// and shown again, and are sent only when its writer sends them again.
    private static void denied(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (!(denied instanceof CsrfException)) {
            response.sendError(HttpStatus.FORBIDDEN.value());
            return;
        }
        if (request.getRequestURI().equals(Addresses.SIGN_OUT)) {
            seeOther(response, "/");
            return;
        }
        KeptForm.keep(request);
        seeOther(response, Addresses.of(request));
    }

    private static void seeOther(HttpServletResponse response, String address) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, address);
    }

    /// Sends whoever is not signed in to the sign-in; but not the script of an open page, which
    /// stops asking.
    private static final class SignInFirst implements AuthenticationEntryPoint {
        private final AuthenticationEntryPoint signIn = new LoginUrlAuthenticationEntryPoint(START);

        @Override
        public void commence(
                HttpServletRequest request,
                HttpServletResponse response,
                AuthenticationException failure)
                throws IOException, jakarta.servlet.ServletException {
            if (request.getHeader("X-Requested-With") != null) {
                response.setStatus(HttpStatus.UNAUTHORIZED.value());
            } else if (request.getMethod().equals("POST")) {
                KeptForm.keep(request);
                seeOther(response, Addresses.of(request));
            } else {
                signIn.commence(request, response, failure);
            }
        }
    }
}
