package vn.sovang.testdatabase;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.springframework.web.util.UriComponentsBuilder;

import vn.sovang.kernel.Role;
import vn.sovang.kernel.TenantId;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// A sign-in server that lets in at once whoever the test says, by the protocol that real ones
/// speak.
public final class TestSignIn implements AutoCloseable {
    private final HttpServer server;
    private final RSAKey key;
    private final Map<String, String> nonces = new ConcurrentHashMap<>();
    private final Map<JWTClaimsSet, String> accessTokens = new ConcurrentHashMap<>();
    private volatile JWTClaimsSet next = new JWTClaimsSet.Builder().build();
    private volatile Duration life = Duration.ofHours(1);
    private volatile boolean renewing = true;
    private final Set<String> unspent = ConcurrentHashMap.newKeySet();
    private final AtomicInteger renewals = new AtomicInteger();

    public TestSignIn() {
        try {
            key = new RSAKeyGenerator(2048).keyID("test").generate();
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (JOSEException | IOException failure) {
            throw new IllegalStateException(failure);
        }
        server.createContext("/.well-known/openid-configuration", this::describe);
        server.createContext(
                "/jwks", exchange -> answer(exchange, 200, new JWKSet(key).toString()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.start();
    }

    public String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /// Sets the post that signs in from now on.
    public void nextIs(TenantId tenant, UUID unit, Role... roles) {
        next =
                new JWTClaimsSet.Builder()
                        .subject("kiem-thu")
                        .claim("name", "Người kiểm thử")
                        .claim("tenant", tenant.value())
                        .claim("unit", unit.toString())
                        .claim("roles", List.of(roles).stream().map(Role::claim).toList())
                        .build();
    }

    /// Sets the life of access tokens from now on, and whether they can be renewed.
    public void tokensLast(Duration time, boolean canBeRenewed) {
        life = time;
        renewing = canBeRenewed;
    }

    /// Number of times that somebody asked to renew a token. Each refresh token serves once.
    public int renewals() {
        return renewals.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void describe(HttpExchange exchange) throws IOException {
        answer(
                exchange,
                200,
                """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize",
                 "token_endpoint": "%1$s/token", "jwks_uri": "%1$s/jwks",
                 "end_session_endpoint": "%1$s/end", "response_types_supported": ["code"],
                 "subject_types_supported": ["public"],
                 "id_token_signing_alg_values_supported": ["RS256"]}
                """
                        .formatted(issuer()));
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked =
                UriComponentsBuilder.fromUri(exchange.getRequestURI())
                        .build()
                        .getQueryParams()
                        .toSingleValueMap();
        if (!"S256".equals(asked.get("code_challenge_method"))) {
            answer(exchange, 400, "{}");
            return;
        }
        String code = UUID.randomUUID().toString();
        nonces.put(code, asked.getOrDefault("nonce", ""));
        exchange.getResponseHeaders()
                .set(
                        "Location",
                        decoded(asked.getOrDefault("redirect_uri", ""))
                                + "?code="
                                + code
                                + "&state="
                                + asked.get("state"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> asked =
                UriComponentsBuilder.fromUriString("/?" + form)
                        .build()
                        .getQueryParams()
                        .toSingleValueMap();
        if (form.contains("refresh_token")) {
            renewals.incrementAndGet();
            if (!unspent.remove(asked.getOrDefault("refresh_token", "")) || !renewing) {
                answer(exchange, 400, "{\"error\": \"invalid_grant\"}");
                return;
            }
        }
        String refresh = UUID.randomUUID().toString();
        unspent.add(refresh);
        String nonce = nonces.getOrDefault(asked.getOrDefault("code", ""), "");
        answer(
                exchange,
                200,
                """
                {"access_token": "%s", "token_type": "Bearer", "expires_in": %d,
                 "refresh_token": "%s", "id_token": "%s"}
                """
                        .formatted(accessToken(), life.toSeconds(), refresh, signed(next, nonce)));
    }

    /// The token of the post that signs in; signed once for each, as that is what costs.
    private String accessToken() {
        return accessTokens.computeIfAbsent(next, post -> signed(post, ""));
    }

    private String signed(JWTClaimsSet post, String nonce) {
        Instant now = Clock.systemUTC().instant();
        JWTClaimsSet.Builder claims =
                new JWTClaimsSet.Builder(post)
                        .issuer(issuer())
                        .audience("sovang-web")
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(Duration.ofHours(1))));
        if (!nonce.isEmpty()) {
            claims.claim("nonce", nonce);
        }
        SignedJWT token =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(),
                        claims.build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return token.serialize();
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static void answer(HttpExchange exchange, int status, String body) {
        try (exchange) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
