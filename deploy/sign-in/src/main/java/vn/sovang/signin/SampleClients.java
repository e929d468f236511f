package vn.sovang.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The pages, and each post for calls from a command line. Spring's own list in memory wants a
/// secret of its own for every client; the posts share one.
final class SampleClients implements RegisteredClientRepository {
    private static final Duration TOKEN_LIFETIME = Duration.ofHours(1);
    private static final Duration WORKING_DAY = Duration.ofHours(10);

    private final Map<String, RegisteredClient> clients;

    SampleClients(SignInProperties properties) {
        clients =
                Stream.concat(
                                Stream.of(pages(properties)),
                                properties.posts().stream()
                                        .map(post -> commandLine(post, properties.secret())))
                        .collect(
                                Collectors.toMap(
                                        RegisteredClient::getClientId, Function.identity()));
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("sample clients come from posts.yaml only");
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return clients.get(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return clients.get(clientId);
    }

    private static RegisteredClient commandLine(Post post, String secret) {
        return RegisteredClient.withId(post.id())
                .clientId(post.id())
                .clientSecret(secret)
                .clientName(post.name())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(tokens())
                .build();
    }

    /// The pages hold their secret and the tokens on the server. The code challenge binds each
    /// sign-in to the browser that began it.
    private static RegisteredClient pages(SignInProperties properties) {
        String address = properties.web();
        return RegisteredClient.withId("sovang-web")
                .clientId("sovang-web")
                .clientName("Sổ Vàng")
                .clientSecret(properties.webSecret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri(address + "/login/oauth2/code/sovang")
                .postLogoutRedirectUri(address + "/")
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(
                        ClientSettings.builder()
                                .requireProofKey(true)
                                .requireAuthorizationConsent(false)
                                .build())
                .tokenSettings(tokens())
                .build();
    }

    private static TokenSettings tokens() {
        return TokenSettings.builder()
                .accessTokenTimeToLive(TOKEN_LIFETIME)
                .refreshTokenTimeToLive(WORKING_DAY)
                .build();
    }
}
