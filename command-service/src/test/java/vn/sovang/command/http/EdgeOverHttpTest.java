package vn.sovang.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jwt.JWTClaimsSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.sovang.testdatabase.TestTokens;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Requests that are refused, and that are not, before a rule is asked.
class EdgeOverHttpTest extends CommandServer {
    private final UUID unit = Sample.id();

    @Test
    void a_token_that_never_ends_opens_nothing() {
        assertThat(register(token(claims().expirationTime(null), "JWT")).status()).isEqualTo(401);
    }

    @Test
    void an_id_token_opens_nothing() {
        assertThat(register(token(claims().claim("nonce", "n"), "JWT")).status()).isEqualTo(401);
        assertThat(register(token(claims().audience("web").claim("azp", "web"), "JWT")).status())
                .isEqualTo(401);
        assertThat(register(token(claims(), "id_token+jwt")).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"JWT", "at+jwt", "application/at+jwt"})
    void an_access_token_is_taken_under_each_of_its_types(String type) {
        created(register(token(claims(), type)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "   ",
                "\u200b",
                "so-vang/phat-hien-phong-trao",
                "s\u043e-vang/phat-hien-phong-trao",
                "SO-VANG/x",
                "van-thu\nso-ct",
                "van-thu\u202eso-ct"
            })
    void a_post_has_a_name_that_can_be_seen_and_is_not_the_platforms(String subject) {
        Reply reply = register(token(claims().subject(subject), "JWT"));
        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.code()).isEqualTo("caller.subject-unfit");
    }

    @Test
    void a_province_that_was_not_taken_in_is_refused() {
        Reply reply = register(token(claims().claim("tenant", "khong-co-tinh-nay"), "JWT"));
        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.code()).isEqualTo("caller.tenant-unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "image/png", "%%%", "application/xml;q=0.1"})
    void a_command_that_is_executed_is_answered_whatever_the_header_accept_asks_for(String accept) {
        Reply reply =
                post(
                        as("tenant-admin"),
                        "/api/units",
                        Sample.unit(unit, "Phòng Một"),
                        Map.of("Idempotency-Key", "k" + accept.hashCode(), "Accept", accept));
        created(reply);
        assertThat(reply.json().path("version").asInt()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "\\u202e, text.character",
        "\\u2066, text.character",
        "\\u0378, text.character",
        "\\n, text.line-break",
        "\\u2028, text.line-break",
        "\\u000b, text.control-character",
        "\\u0000, text.control-character",
        "\\ud800, text.control-character"
    })
    void a_name_has_nothing_that_misleads_or_cannot_be_stored(String escape, String code) {
        Reply reply =
                post(
                        as("tenant-admin"),
                        "/api/units",
                        Sample.unit(unit, "Phòng " + escape + "Một"));
        assertThat(reply.status()).as(reply.body()).isIn(400, 422);
        assertThat(reply.body()).contains(code);
        assertThat(events()).isEmpty();
    }

    @Test
    void a_name_of_characters_that_nobody_sees_is_no_name() {
        Reply reply = post(as("tenant-admin"), "/api/units", Sample.unit(unit, "\\u200b\\u3164"));
        assertThat(reply.status()).as(reply.body()).isIn(400, 422);
        assertThat(reply.body()).contains("text.unseen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u000b", "\\u0000", "\\ud800", "\\u202e"})
    void the_reason_of_a_late_entry_is_a_text_like_any_other(String escape) {
        Reply reply =
                post(
                        as("tenant-admin"),
                        "/api/units",
                        Sample.unit(unit, "Phòng Một")
                                .replaceFirst(
                                        "\\{",
                                        "{\"happenedAt\":\"2021-01-01T00:00:00Z\",\"lateReason\":\"vì"
                                            + " "
                                                + escape.replace("\\", "\\\\")
                                                + "\","));
        assertThat(reply.status()).as(reply.body()).isIn(400, 422);
        assertThat(reply.body()).containsAnyOf("text.control-character", "text.character");
        assertThat(events()).isEmpty();
    }

    @Test
    void bytes_that_have_a_shorter_form_are_no_utf8() {
        byte[] body =
                Sample.unit(unit, "Phòng X").getBytes(StandardCharsets.ISO_8859_1); // ò as one byte
        Reply reply =
                post(as("tenant-admin"), "/api/units", body, Map.of("Idempotency-Key", "overlong"));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("body.malformed");
    }

    /// The bytes of `ộ` and `ớ` are control characters to who reads a header letter by letter.
    @ParameterizedTest
    @CsvSource({
        "X-Foo: Đội ngũ, Idempotency-Key: doi-ngu, 201",
        "User-Agent: Trình duyệt ộ, Idempotency-Key: trinh-duyet, 201",
        "X-Foo: a, Idempotency-Key: nộp-báo-cáo-1, 400",
        "Accept-Language: tiếng Việt ớ, Idempotency-Key: tieng-viet, 201"
    })
    void a_header_with_vietnamese_letters_is_no_failure(String header, String key, int status)
            throws IOException {
        String body = Sample.unit(Sample.id(), "Sở " + Sample.id());
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        try (Socket line = new Socket("localhost", port)) {
            line.getOutputStream()
                    .write(
                            """
                            POST /api/units HTTP/1.1\r
                            Host: localhost\r
                            Authorization: Bearer %s\r
                            Content-Type: application/json\r
                            Content-Length: %d\r
                            Connection: close\r
                            %s\r
                            %s\r
                            \r
                            %s\
                            """
                                    .formatted(as("tenant-admin"), length, header, key, body)
                                    .getBytes(StandardCharsets.UTF_8));
            String answer =
                    new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/units/%00, 400",
        "HEAD, /api/units/%00, 400",
        "GET, /api/units%2fx, 400",
        "POST, /api/plans/..%2f, 400",
        "FOO, /api/units, 405",
        "GET, /error, 404"
    })
    void what_fails_before_any_endpoint_answers_as_a_problem(
            String method, String path, int status) {
        Reply reply =
                send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .header("Authorization", "Bearer " + as("office-head"))
                                .method(method, HttpRequest.BodyPublishers.noBody())
                                .build());
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        if (!method.equals("HEAD")) {
            assertThat(reply.response().headers().firstValue("Content-Type").orElse(""))
                    .startsWith("application/problem+json");
            assertThat(reply.code()).isNotBlank();
        }
    }

    @Test
    void a_header_that_is_too_large_answers_as_a_problem() {
        Reply reply =
                send(
                        HttpRequest.newBuilder(
                                        URI.create("http://localhost:" + port + "/api/units"))
                                .header("X-Long", "x".repeat(70_000))
                                .build());
        assertThat(reply.status()).isIn(400, 431);
        assertThat(reply.response().headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
    }

    @Test
    void a_command_that_overtook_the_one_before_it_is_sent_again_under_its_key() {
        String key = UUID.randomUUID().toString();
        String path = "/api/units/%s/rename".formatted(unit);
        String rename =
                """
                {"name":"Phòng Hai","validFrom":"2021-02-01","basis":"QĐ 1"}
                """;
        assertThat(post(as("tenant-admin"), path, rename, Map.of("Idempotency-Key", key)).status())
                .isEqualTo(404);
        created(post(as("tenant-admin"), "/api/units", Sample.unit(unit, "Phòng Một")));
        ok(post(as("tenant-admin"), path, rename, Map.of("Idempotency-Key", key)));
    }

    @Test
    void a_parameter_of_a_command_is_refused() {
        Reply reply =
                post(as("tenant-admin"), "/api/units?dry-run=true", Sample.unit(unit, "Phòng Một"));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("parameter.unknown");
    }

    @Test
    void a_refusal_of_a_whole_body_names_the_field_that_it_speaks_of() {
        Reply reply =
                post(
                        as("office-clerk"),
                        "/api/nominees",
                        Sample.nominee(Sample.id(), "INDIVIDUAL", "Người", unit)
                                .replace("}", ",\"account\":\" \"}"));
        assertThat(reply.code()).isEqualTo("text.blank");
        assertThat(reply.json().at("/errors/0/field").asString()).isEqualTo("account");
    }

    private Reply register(String token) {
        return post(token, "/api/units", Sample.unit(unit, "Phòng Một"));
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .subject("chanh-vp")
                .claim("tenant", tenant)
                .claim("roles", List.of("tenant-admin"))
                .expirationTime(Date.from(Clock.systemUTC().instant().plus(Duration.ofMinutes(5))));
    }

    private static String token(JWTClaimsSet.Builder claims, String type) {
        return TestTokens.signed(
                new JWSHeader.Builder(TestTokens.ALGORITHM).type(new JOSEObjectType(type)).build(),
                claims.build());
    }
}
