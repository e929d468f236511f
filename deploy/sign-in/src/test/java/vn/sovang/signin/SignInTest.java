package vn.sovang.signin;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jwt.SignedJWT;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SignInTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-0";

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @LocalServerPort private int port;
    @Autowired private SignInProperties properties;

    @Test
    void client_credentials_yield_a_token_with_the_claims_of_the_post() throws Exception {
        HttpResponse<String> answer = clientCredentials("chuyen-vien.phong-qlcn.ha-tinh", "sovang");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(JSON.readTree(answer.body()).get("expires_in").asInt()).isBetween(3598, 3600);
        var claims = token(answer, "access_token").getJWTClaimsSet();
        assertThat(claims.getSubject()).isEqualTo("chuyen-vien.phong-qlcn.ha-tinh");
        assertThat(claims.getStringClaim("name"))
                .isEqualTo("Chuyên viên Phòng Quản lý công nghiệp");
        assertThat(claims.getStringClaim("tenant")).isEqualTo("ha-tinh");
        assertThat(claims.getStringClaim("unit")).matches("[0-9a-f]{8}-[0-9a-f]{4}-7.*");
        assertThat(claims.getStringListClaim("roles")).containsExactly("unit-clerk");
        assertThat(claims.getIssuer()).isEqualTo(address(""));
    }

    @Test
    void a_post_without_a_unit_has_no_unit_claim() throws Exception {
        var claims =
                token(clientCredentials("kiem-tra.ha-tinh", "sovang"), "access_token")
                        .getJWTClaimsSet();

        assertThat(claims.getClaims()).doesNotContainKey("unit");
        assertThat(claims.getStringListClaim("roles")).containsExactly("auditor");
    }

    @Test
    void every_post_gets_a_token() throws Exception {
        for (Post post : properties.posts()) {
            assertThat(clientCredentials(post.id(), "sovang").statusCode())
                    .as(post.id())
                    .isEqualTo(200);
        }
    }

    @Test
    void a_wrong_secret_is_refused() throws Exception {
        assertThat(clientCredentials("kiem-tra.ha-tinh", "wrong").statusCode()).isEqualTo(401);
    }

    @Test
    void an_unknown_post_is_refused() throws Exception {
        assertThat(clientCredentials("nobody.ha-tinh", "sovang").statusCode()).isEqualTo(401);
    }

    @Test
    void the_discovery_document_names_this_server() throws Exception {
        JsonNode document = JSON.readTree(get("/.well-known/openid-configuration").body());

        assertThat(document.get("issuer").asString()).isEqualTo(address(""));
        assertThat(document.get("jwks_uri").asString()).isEqualTo(address("/oauth2/jwks"));
        assertThat(get("/oauth2/jwks").body()).contains("\"kty\":\"RSA\"").doesNotContain("\"d\":");
    }

    @Test
    void it_says_that_it_is_ready() throws Exception {
        assertThat(get("/actuator/health/readiness").body()).contains("UP");
    }

    @Test
    void the_login_page_leads_to_a_token_with_the_same_claims() throws Exception {
        HttpResponse<String> asked = get(authorization());
        assertThat(location(asked)).isEqualTo(address("/login"));

        HttpResponse<String> signedIn = login(get("/login"), "giam-doc.so-ct.ha-tinh", "sovang");
        assertThat(location(signedIn)).startsWith(address("/oauth2/authorize"));
        HttpResponse<String> back = send(HttpRequest.newBuilder(URI.create(location(signedIn))));
        assertThat(location(back)).startsWith(properties.web() + "/login/oauth2/code/sovang?");

        HttpResponse<String> answer = exchange(parameter(location(back), "code"));
        for (String kind : List.of("access_token", "id_token")) {
            var claims = token(answer, kind).getJWTClaimsSet();
            assertThat(claims.getSubject()).isEqualTo("giam-doc.so-ct.ha-tinh");
            assertThat(claims.getStringClaim("tenant")).isEqualTo("ha-tinh");
            assertThat(claims.getStringListClaim("roles")).containsExactly("leader");
        }
    }

    @Test
    void a_wrong_password_leads_back_to_the_login_page() throws Exception {
        HttpResponse<String> refused = login(get("/login"), "giam-doc.so-ct.ha-tinh", "wrong");

        assertThat(location(refused)).isEqualTo(address("/login?error"));
        assertThat(get("/login?error").body()).contains("Sai chức danh hoặc mật khẩu");
    }

    @Test
    void posts_are_listed_by_organisation_and_found_without_tone_marks() throws Exception {
        assertThat(get("/login").body())
                .contains("<h2>Hà Tĩnh</h2><h3>Sở Công Thương Hà Tĩnh</h3>")
                .doesNotContain("style=");
        assertThat(get("/login?tim=van+thu+quang+ngai").body())
                .contains("van-thu.so-ct.quang-ngai")
                .doesNotContain("van-thu.so-ct.ha-tinh");
        assertThat(get("/login?tim=khong-ai-ca").body()).contains("Không có chức danh nào");
    }

    @Test
    void the_pages_get_a_refresh_token_that_lasts_a_working_day() throws Exception {
        get(authorization());
        HttpResponse<String> signedIn = login(get("/login"), "giam-doc.so-ct.ha-tinh", "sovang");
        HttpResponse<String> back = send(HttpRequest.newBuilder(URI.create(location(signedIn))));
        JsonNode first = JSON.readTree(exchange(parameter(location(back), "code")).body());

        HttpResponse<String> renewed =
                send(
                        form(
                                        "/oauth2/token",
                                        "grant_type",
                                        "refresh_token",
                                        "refresh_token",
                                        first.get("refresh_token").asString())
                                .header(
                                        "Authorization",
                                        basic("sovang-web", properties.webSecret())));

        assertThat(token(renewed, "access_token").getJWTClaimsSet().getStringClaim("tenant"))
                .isEqualTo("ha-tinh");
    }

    private HttpResponse<String> clientCredentials(String post, String secret) throws Exception {
        return send(
                form("/oauth2/token", "grant_type", "client_credentials")
                        .header("Authorization", basic(post, secret)));
    }

    private static String basic(String name, String secret) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + secret).getBytes(UTF_8));
    }

    private String authorization() throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(UTF_8));
        String challenge = Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        return "/oauth2/authorize?"
                + encoded(
                        "response_type", "code",
                        "client_id", "sovang-web",
                        "scope", "openid profile",
                        "state", "s",
                        "redirect_uri", properties.web() + "/login/oauth2/code/sovang",
                        "code_challenge", challenge,
                        "code_challenge_method", "S256");
    }

    private HttpResponse<String> login(HttpResponse<String> page, String post, String password)
            throws Exception {
        var csrf = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page.body());
        assertThat(csrf.find()).isTrue();
        return send(form("/login", "username", post, "password", password, "_csrf", csrf.group(1)));
    }

    private HttpResponse<String> exchange(String code) throws Exception {
        return send(
                form(
                                "/oauth2/token",
                                "grant_type",
                                "authorization_code",
                                "code",
                                code,
                                "redirect_uri",
                                properties.web() + "/login/oauth2/code/sovang",
                                "code_verifier",
                                VERIFIER)
                        .header("Authorization", basic("sovang-web", properties.webSecret())));
    }

    private static SignedJWT token(HttpResponse<String> answer, String kind) throws Exception {
        return SignedJWT.parse(JSON.readTree(answer.body()).get(kind).asString());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String parameter(String address, String name) {
        var found = Pattern.compile("[?&]" + name + "=([^&]+)").matcher(address);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private HttpRequest.Builder form(String path, String... fields) {
        return HttpRequest.newBuilder(URI.create(address(path)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(fields)));
    }

    private static String encoded(String... fields) {
        var text = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            text.append(i == 0 ? "" : "&")
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], UTF_8));
        }
        return text.toString();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(
                HttpRequest.newBuilder(URI.create(address(path)))
                        .header("Accept", "text/html,*/*"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return http.send(request.timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofString());
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
