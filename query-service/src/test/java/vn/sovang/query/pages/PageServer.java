package vn.sovang.query.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import vn.sovang.kernel.Role;
import vn.sovang.query.testing.TestCommands;
import vn.sovang.query.testing.TestLog;
import vn.sovang.testdatabase.TestDatabase;
import vn.sovang.testdatabase.TestSignIn;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The service as it runs, visited by a browser without script: cookies, redirects, forms.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
abstract class PageServer {
    private static final Duration BOUND = Duration.ofSeconds(30);
    protected static final TestSignIn SIGN_IN = new TestSignIn();
    protected static final TestCommands COMMANDS = new TestCommands();
    private static final HtmlRules HTML = new HtmlRules();
    private static final int PORT = freePort();
    private static final List<String> BOARDS =
            List.of(
                    "/ke-hoach",
                    "/phong-trao",
                    "/bao-cao",
                    "/de-nghi",
                    "/dang-ky-danh-hieu",
                    "/tong-hop-danh-hieu",
                    "/tra-cuu-cong-khai",
                    "/can-cu-da-mat",
                    "/so-khen-thuong",
                    "/nguoi",
                    "/don-vi");

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        TestDatabase database = TestDatabase.get();
        registry.add("SOVANG_MASTER_KEY", () -> "ab".repeat(32));
        registry.add("spring.datasource.url", database::jdbcUrl);
        registry.add("spring.datasource.username", () -> "sovang_query");
        registry.add("spring.datasource.password", () -> database.passwords().query());
        registry.add("SOVANG_ISSUER", SIGN_IN::issuer);
        registry.add("SERVER_PORT", () -> PORT);
        registry.add("SOVANG_WEB", () -> "http://localhost:" + PORT);
        registry.add("SOVANG_COMMAND_URL", COMMANDS::address);
        registry.add("SOVANG_WEB_SECRET", () -> "bi-mat");
        registry.add("logging.structured.format.console", () -> "");
    }

    /// A visitor, who keeps cookies and follows redirects.
    protected static final class Browser {
        private final HttpClient http =
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build();

        HttpResponse<String> get(String path) throws IOException, InterruptedException {
            return arrived(
                    http.send(
                            HttpRequest.newBuilder(address(path))
                                    .header("Accept", "text/html")
                                    .build(),
                            BodyHandlers.ofString()));
        }

        /// The client gives up after five redirects; a sign-in in the middle of an act has more.
        private HttpResponse<String> arrived(HttpResponse<String> answer)
                throws IOException, InterruptedException {
            boolean goesOn = answer.statusCode() / 100 == 3;
            return goesOn ? get(answer.headers().firstValue("Location").orElseThrow()) : answer;
        }

        HttpResponse<byte[]> download(String path) throws IOException, InterruptedException {
            return http.send(
                    HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofByteArray());
        }

        Document page(String path) throws IOException, InterruptedException {
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(200);
            HTML.hold(path, answer.body());
            return Jsoup.parse(answer.body(), answer.uri().toString());
        }

        HttpResponse<String> post(String path, Map<String, String> fields)
                throws IOException, InterruptedException {
            StringBuilder form = new StringBuilder();
            fields.forEach((name, value) ->
                    form.append(form.isEmpty() ? "" : "&")
                            .append(encoded(name))
                            .append('=')
                            .append(encoded(value)));
            return arrived(
                    http.send(
                            HttpRequest.newBuilder(address(path))
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .header("Accept", "text/html")
                                    .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
                                    .build(),
                            BodyHandlers.ofString()));
        }

        /// Sends a form as it stands in a page, with some fields filled in.
        HttpResponse<String> send(Element form, Map<String, String> typed)
                throws IOException, InterruptedException {
            return post(form.attr("action"), filledIn(form, typed));
        }

        /// Sends a form with a file chosen in it.
        HttpResponse<String> upload(
                Element form, Map<String, String> typed, String control, String file, byte[] bytes)
                throws IOException, InterruptedException {
            String between = "----ranh-gioi";
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            for (Map.Entry<String, String> field : filledIn(form, typed).entrySet()) {
                body.writeBytes(
                        "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                                .formatted(between, field.getKey(), field.getValue())
                                .getBytes(StandardCharsets.UTF_8));
            }
            body.writeBytes(
                    ("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n"
                                    + "Content-Type: application/octet-stream\r\n\r\n")
                            .formatted(between, control, file)
                            .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(bytes);
            body.writeBytes("\r\n--%s--\r\n".formatted(between).getBytes(StandardCharsets.UTF_8));
            return arrived(
                    http.send(
                            HttpRequest.newBuilder(address(form.attr("action")))
                                    .header(
                                            "Content-Type",
                                            "multipart/form-data; boundary=" + between)
                                    .header("Accept", "text/html")
                                    .POST(
                                            HttpRequest.BodyPublishers.ofByteArray(
                                                    body.toByteArray()))
                                    .build(),
                            BodyHandlers.ofString()));
        }

        /// Fields as a browser sends them: no button, and of the choices only what is chosen.
        private static Map<String, String> filledIn(Element form, Map<String, String> typed) {
            Map<String, String> fields = new LinkedHashMap<>();
            for (Element control :
                    form.select(
                            "input[name]:not([type=file], [type=radio], [type=checkbox]),"
                                    + " input[name][checked], textarea[name], select[name]")) {
                Element chosen = control.selectFirst("option[selected]");
                fields.put(control.attr("name"), chosen == null ? control.val() : chosen.val());
            }
            fields.putAll(typed);
            return fields;
        }
    }

    protected static Browser signedIn(TestLog log, UUID unit, Role... roles) {
        SIGN_IN.nextIs(log.tenant(), unit, roles);
        return new Browser();
    }

    /// Waits until everything in the log can be read.
    protected void follow(TestLog log) {
        Browser auditor = signedIn(log, UUID.randomUUID(), Role.AUDITOR);
        await().atMost(BOUND)
                .untilAsserted(() -> {
                    for (String list : BOARDS) {
                        assertThat(auditor.get(list).body())
                                .as(list)
                                .contains("vị trí " + log.head() + " ");
                    }
                });
    }

    protected static URI address(String path) {
        return path.startsWith("http") ? URI.create(path) : URI.create(base() + path);
    }

    protected static String base() {
        return "http://localhost:" + PORT;
    }

    protected static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
