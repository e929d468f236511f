package vn.sovang.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

import java.time.Instant;
import java.util.List;

class AccessTokensTest {
    private static final Instant ISSUED = Instant.parse("2026-11-29T00:00:00Z");

    @Test
    void a_token_for_another_service_opens_nothing() {
        AccessTokens tokens = new AccessTokens("sovang");
        assertThatExceptionOfType(InvalidBearerTokenException.class)
                .isThrownBy(() -> tokens.convert(token("other")));
        assertThat(tokens.convert(token("other", "sovang"))).isNotNull();
    }

    @Test
    void without_an_audience_of_its_own_the_platform_takes_any() {
        assertThat(new AccessTokens("").convert(token("other"))).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"typ, ID", "typ, Refresh", "typ, Offline", "token_use, id", "token_use, refresh"})
    void a_token_for_the_client_alone_opens_nothing(String claim, String kind) {
        Jwt plain = token("sovang");
        Jwt forTheClient =
                Jwt.withTokenValue("t")
                        .headers(headers -> headers.putAll(plain.getHeaders()))
                        .claims(claims -> claims.putAll(plain.getClaims()))
                        .claim(claim, kind)
                        .build();

        assertThatExceptionOfType(InvalidBearerTokenException.class)
                .isThrownBy(() -> new AccessTokens("sovang").convert(forTheClient));
    }

    private static Jwt token(String... audience) {
        return Jwt.withTokenValue("t")
                .header("alg", "RS256")
                .subject("chanh-vp")
                .audience(List.of(audience))
                .issuedAt(ISSUED)
                .expiresAt(ISSUED.plusSeconds(60))
                .build();
    }
}
