package vn.sovang.signin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Lists the posts by province and organisation: one click on a post, and whoever types a part of
/// its name, with or without tone marks, sees it alone.
@RestController
class LoginPage {
    private final SignInProperties properties;
    private final String page;

    LoginPage(SignInProperties properties, @Value("classpath:login.html") Resource page)
            throws IOException {
        this.properties = properties;
        this.page = page.getContentAsString(UTF_8);
    }

    @GetMapping(path = "/login", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String show(
            @RequestAttribute("_csrf") CsrfToken csrf,
            @RequestParam(name = "tim", defaultValue = "") String sought,
            HttpServletRequest request) {
        String token =
                "<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                        .formatted(csrf.getParameterName(), csrf.getToken());
        return page.replace("{{refusal}}", refusal(request.getParameter("error")))
                .replace("{{csrf}}", token)
                .replace("{{secret}}", escaped(properties.secret()))
                .replace("{{sought}}", escaped(sought))
                .replace("{{posts}}", list(sought));
    }

    private String refusal(@Nullable String error) {
        return error == null
                ? ""
                : "<p class=\"why\" role=\"alert\">Sai chức danh hoặc mật khẩu. Mật khẩu mẫu: %s</p>"
                        .formatted(escaped(properties.secret()));
    }

    private String list(String sought) {
        Map<String, List<Post>> byProvince =
                grouped(properties.posts().stream().filter(post -> isLike(post, sought)).toList());
        if (byProvince.isEmpty()) {
            return "<p class=\"empty\">Không có chức danh nào như vậy.</p>";
        }
        return byProvince.entrySet().stream()
                .map(province ->
                        "<section class=\"card\"><h2>%s</h2>%s</section>"
                                .formatted(
                                        escaped(
                                                properties
                                                        .provinces()
                                                        .getOrDefault(
                                                                province.getKey(),
                                                                province.getKey())),
                                        organisations(province.getValue())))
                .collect(joining());
    }

    private static Map<String, List<Post>> grouped(List<Post> posts) {
        return posts.stream()
                .collect(groupingBy(Post::tenant, LinkedHashMap::new, Collectors.toList()));
    }

    private static String organisations(List<Post> posts) {
        return posts.stream()
                .collect(groupingBy(Post::organisation, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(organisation ->
                        "<h3>%s</h3><ul class=\"posts\">%s</ul>"
                                .formatted(
                                        escaped(organisation.getKey()),
                                        organisation.getValue().stream()
                                                .map(LoginPage::button)
                                                .collect(joining())))
                .collect(joining());
    }

    private static String button(Post post) {
        return "<li><button class=\"post\" name=\"username\" value=\"%s\">%s <small>%s</small></button></li>"
                .formatted(escaped(post.id()), escaped(post.name()), escaped(post.id()));
    }

    private boolean isLike(Post post, String sought) {
        String text =
                folded(
                        String.join(
                                " ",
                                post.name(),
                                post.organisation(),
                                post.id(),
                                properties.provinces().getOrDefault(post.tenant(), "")));
        return Arrays.stream(folded(sought).split("\\s+")).allMatch(text::contains);
    }

    /// The text without tone marks and capitals.
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'd')
                .toLowerCase(Locale.ROOT);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
