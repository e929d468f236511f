package vn.sovang.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
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
