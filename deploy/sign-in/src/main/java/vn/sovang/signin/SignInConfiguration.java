package vn.sovang.signin;

import static org.springframework.security.config.Customizer.withDefaults;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

import java.util.List;
import java.util.Optional;
import java.util.Set;

@Configuration(proxyBeanMethods = false)
class SignInConfiguration {
    private static final String[] OPEN = {
        "/login", "/error", "/actuator/health/**", "/css/**", "/font/**", "/dau.svg"
    };

    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http) {
        http.oauth2AuthorizationServer(server -> {
            http.securityMatcher(server.getEndpointsMatcher());
            server.oidc(withDefaults());
        });
        var html = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        html.setIgnoredMediaTypes(Set.of(MediaType.ALL));
        return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(errors ->
                        errors.defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/login"), html))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http) {
        return http.authorizeHttpRequests(requests ->
                        requests.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .formLogin(form -> form.loginPage("/login"))
                .headers(headers ->
                        headers.contentSecurityPolicy(policy ->
                                policy.policyDirectives(
                                        "default-src 'none'; style-src 'self'; font-src 'self';"
                                                + " img-src 'self'; base-uri 'none';"
                                                + " frame-ancestors 'none'")))
                .build();
    }

    @Bean
    AuthorizationServerSettings serverSettings(SignInProperties properties) {
        var settings = AuthorizationServerSettings.builder();
        if (!properties.issuer().isEmpty()) {
            settings.issuer(properties.issuer());
        }
        return settings.build();
    }

    @Bean
    JWKSource<SecurityContext> keys(SignInProperties properties) {
        return new ImmutableJWKSet<>(new JWKSet(SigningKey.in(properties.data())));
    }

    @Bean
    PasswordEncoder secrets() {
        return new PlainSecret();
    }

    @Bean
    UserDetailsService users(SignInProperties properties) {
        List<UserDetails> users =
                properties.posts().stream().map(post -> user(post, properties.secret())).toList();
        return new InMemoryUserDetailsManager(users);
    }

    @Bean
    RegisteredClientRepository clients(SignInProperties properties) {
        return new SampleClients(properties);
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims(SignInProperties properties) {
        return context ->
                Optional.<Authentication>ofNullable(context.getPrincipal())
                        .flatMap(principal -> properties.post(principal.getName()))
                        .ifPresent(post -> {
                            context.getClaims().claims(claims -> claims.putAll(post.claims()));
                            if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
                                context.getClaims().audience(List.of(properties.audience()));
                            }
                        });
    }

    private static UserDetails user(Post post, String secret) {
        return User.withUsername(post.id()).password(secret).authorities(List.of()).build();
    }
}
