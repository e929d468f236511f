package vn.sovang.testdatabase;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// Signed tokens for tests, with the claims that the platform reads, and the decoder that trusts
/// them.
public final class TestTokens {
    private static final KeyPair KEYS = keys();
    private static final Duration LIFE = Duration.ofHours(1);

    /// Tokens by the post that they name. To sign is what costs, and it is done anew for each
    /// request of a test otherwise.
    private static final Map<Post, String> SIGNED = new ConcurrentHashMap<>();

    private record Post(
            String subject, @Nullable String tenant, @Nullable String unit, List<String> roles) {}

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
                NimbusJwtDecoder.withPublicKey((RSAPublicKey) KEYS.getPublic()).build();
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
        return SIGNED.computeIfAbsent(
                new Post(subject, tenant, unit, List.of(roles)), TestTokens::signed);
    }

    private static String signed(Post post) {
        Instant now = Clock.systemUTC().instant();
        JWTClaimsSet.Builder claims =
                new JWTClaimsSet.Builder()
                        .subject(post.subject)
                        .claim("roles", post.roles)
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(LIFE)));
        if (post.tenant != null) {
            claims.claim("tenant", post.tenant);
        }
        if (post.unit != null) {
            claims.claim("unit", post.unit);
        }
        return signed(new JWSHeader(JWSAlgorithm.RS256), claims.build());
    }

    /// Any token at all, signed by the key that [#decoder] trusts.
    public static String signed(JWSHeader header, JWTClaimsSet claims) {
        SignedJWT token = new SignedJWT(header, claims);
        try {
            token.sign(new RSASSASigner(KEYS.getPrivate()));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return token.serialize();
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
