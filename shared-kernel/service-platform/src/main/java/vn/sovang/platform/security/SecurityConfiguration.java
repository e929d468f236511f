package vn.sovang.platform.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;

import vn.sovang.platform.web.ProblemWriter;

/// Everything needs a token, save health, metrics (which name no tenant) and the description of the
/// API.
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    private static final String[] OPEN = {
        "/",
        "/actuator/health/**",
        "/actuator/prometheus",
        "/swagger-ui.html",
        "/swagger-ui/**",
        "/v3/api-docs/**",
        "/error"
    };

    @Bean
    SecurityFilterChain api(HttpSecurity http, ProblemWriter problems, AccessTokens tokens) {
        return http.csrf(csrf -> csrf.disable()) // No cookie is ever trusted: bearer tokens only.
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers(OPEN)
                                .permitAll()
                                .requestMatchers("/api/**")
                                .authenticated()
                                .anyRequest()
                                .denyAll())
                .oauth2ResourceServer(server ->
                        server.jwt(jwt -> jwt.jwtAuthenticationConverter(tokens))
                                .authenticationEntryPoint((request, response, failure) ->
                                        problems.write(
                                                request,
                                                response,
                                                HttpStatus.UNAUTHORIZED,
                                                "caller.no-token")))
                .addFilterBefore(
                        new SignInUnreachable(problems), BearerTokenAuthenticationFilter.class)
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint((request, response, failure) ->
                                        problems.write(
                                                request,
                                                response,
                                                HttpStatus.UNAUTHORIZED,
                                                "caller.no-token"))
                                .accessDeniedHandler((request, response, failure) ->
                                        problems.write(
                                                request,
                                                response,
                                                HttpStatus.NOT_FOUND,
                                                "path.unknown")))
                .build();
    }
}
