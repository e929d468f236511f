package vn.sovang.testdatabase;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;

import javax.crypto.spec.SecretKeySpec;

/// Signed tokens for tests, with the claims that the platform reads, and the decoder that trusts
/// them.
public final class TestTokens {
    /// A secret that both sides know: to sign with one of two keys takes as long as everything else
    /// that a request of a test does. Tokens of a sign-in server with two keys are [TestSignIn]'s.
    public static final JWSAlgorithm ALGORITHM = JWSAlgorithm.HS256;

    private static final byte[] SECRET = new byte[32];
    private static final Duration LIFE = Duration.ofHours(1);

    private TestTokens() {}

    /// A decoder for a test's context, in place of the one that asks a sign-in server.
    ///
    /// @param own demands of the service under test on tokens beside the usual
    public static JwtDecoder decoder(List<OAuth2TokenValidator<Jwt>> own) {
        return decoder(own, Clock.systemUTC());
    }

    /// Like [#decoder(List)], by a clock of the test.
    public static JwtDecoder decoder(List<OAuth2TokenValidator<Jwt>> own, Clock clock) {
        JwtTimestampValidator times = new JwtTimestampValidator();
        times.setClock(clock);
        List<OAuth2TokenValidator<Jwt>> all = new ArrayList<>(own);
        all.add(times);
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withSecretKey(new SecretKeySpec(SECRET, "HmacSHA256")).build();
        decoder.setJwtValidator(JwtValidators.createDefaultWithValidators(all));
        return decoder;
    }

    /// A token of a post.
    ///
    /// @param unit the post's unit; null for posts of no unit
    /// @param roles as tokens write them, such as `unit-clerk`
    public static String token(
            String subject, @Nullable String tenant, @Nullable UUID unit, String... roles) {
        return withUnit(subject, tenant, unit == null ? null : unit.toString(), roles);
    }

    /// Like [#token], with any text where a unit should stand.
    public static String withUnit(
            String subject, @Nullable String tenant, @Nullable String unit, String... roles) {
        Instant now = Clock.systemUTC().instant();
        JWTClaimsSet.Builder claims =
                new JWTClaimsSet.Builder()
                        .subject(subject)
                        .claim("roles", List.of(roles))
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(LIFE)));
        if (tenant != null) {
            claims.claim("tenant", tenant);
        }
        if (unit != null) {
            claims.claim("unit", unit);
        }
        return signed(new JWSHeader(ALGORITHM), claims.build());
    }

    /// Any token at all, signed by the key that [#decoder] trusts.
    public static String signed(JWSHeader header, JWTClaimsSet claims) {
        SignedJWT token = new SignedJWT(header, claims);
        try {
            token.sign(new MACSigner(SECRET));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return token.serialize();
    }
}
