package vn.sovang.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Tokens of sample posts, as a user would get them; each is asked for once in its lifetime.
public final class Tokens {
    /// The secret of every sample post.
    public static final String SECRET = "sovang";

    private static final Duration RENEWED_AFTER = Duration.ofMinutes(45);

    private record Token(String value, long gotAt) {
        boolean isYoung() {
            return System.nanoTime() - gotAt < RENEWED_AFTER.toNanos();
        }
    }

    private final HttpClient http;
    private final URI signIn;
    private final Map<String, Token> byPost = new ConcurrentHashMap<>();

    public Tokens(HttpClient http, URI signIn) {
        this.http = http;
        this.signIn = signIn;
    }

    public String of(String post) {
        return byPost.compute(
                        post, (id, token) -> token != null && token.isYoung() ? token : ask(id))
                .value();
    }

    private Token ask(String post) {
        byte[] credentials = (post + ":" + SECRET).getBytes(UTF_8);
        var question =
                HttpRequest.newBuilder(signIn.resolve("/oauth2/token"))
                        .header(
                                "Authorization",
                                "Basic " + Base64.getEncoder().encodeToString(credentials))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .timeout(Duration.ofSeconds(30))
                        .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                        .build();
        try {
            HttpResponse<String> answer = http.send(question, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalArgumentException(
                        "%s không được cấp thẻ (no token): %d %s"
                                .formatted(post, answer.statusCode(), answer.body()));
            }
            var json = JsonMapper.shared().readTree(answer.body());
            return new Token(json.get("access_token").asString(), System.nanoTime());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
