package vn.sovang.platform.security;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// Takes access tokens only, each for a time (RFC 9068): no ID token, which says who signed in to
/// another program, no token without an end, and none for another service.
@Configuration(proxyBeanMethods = false)
class AccessTokens implements Converter<Jwt, AbstractAuthenticationToken> {
    /// Kinds of token, as issuers name them, that are for the client alone.
    private static final Set<String> NO_ACCESS = Set.of("id", "refresh", "offline", "logout");

    private final String audience;

    /// Takes the audience that tokens must name.
    ///
    /// @param audience this platform's name at the sign-in; empty: any
    AccessTokens(@Value("${sovang.audience:}") String audience) {
        this.audience = audience;
    }

    /// The types of an access token's header; an empty one is of no type.
    @Bean
    static OAuth2TokenValidator<Jwt> accessTokenTypes() {
        JwtTypeValidator types =
                new JwtTypeValidator(List.of("JWT", "at+jwt", "application/at+jwt"));
        types.setAllowEmpty(true);
        return types;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        if (token.getExpiresAt() == null) {
            throw new InvalidBearerTokenException("the token never ends");
        }
        if (isIdToken(token)) {
            throw new InvalidBearerTokenException("an ID token opens nothing");
        }
        if (!audience.isEmpty() && !audiences(token).contains(audience)) {
            throw new InvalidBearerTokenException("the token is for another service");
        }
        return new JwtAuthenticationToken(token, List.of());
    }

    /// An ID token speaks of one sign-in, or is for nobody but the client that asked for it.
    private static boolean isIdToken(Jwt token) {
        boolean speaksOfASignIn =
                Stream.of("nonce", "at_hash", "c_hash").anyMatch(token::hasClaim)
                        || NO_ACCESS.contains(text(token, "typ").toLowerCase(Locale.ROOT))
                        || NO_ACCESS.contains(text(token, "token_use").toLowerCase(Locale.ROOT));
        boolean isForItsClient =
                token.hasClaim("azp")
                        && audiences(token).equals(List.of(text(token, "azp")))
                        && !token.hasClaim("scope")
                        && !token.hasClaim("scp");
        return speaksOfASignIn || isForItsClient;
    }

    private static String text(Jwt token, String claim) {
        return Objects.toString(token.getClaim(claim), "");
    }

    private static List<String> audiences(Jwt token) {
        return Objects.requireNonNullElse(token.getAudience(), List.of());
    }
}
