package vn.sovang.signin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Asks for a post and the secret, or takes one click on a post of the list.
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
    String show(@RequestAttribute("_csrf") CsrfToken csrf, HttpServletRequest request) {
        String secret = HtmlUtils.htmlEscape(properties.secret());
        String token =
                "<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                        .formatted(csrf.getParameterName(), csrf.getToken());
        return page.replace("{{refusal}}", request.getParameter("error") == null ? "" : refusal())
                .replace("{{csrf}}", token)
                .replace("{{secret}}", secret)
                .replace("{{posts}}", list());
    }

    private String refusal() {
        return "<p class=\"wrong\" role=\"alert\">Sai chức danh hoặc mật khẩu. Mật khẩu mẫu: %s</p>"
                .formatted(HtmlUtils.htmlEscape(properties.secret()));
    }

    private String list() {
        Map<String, List<Post>> byTenant =
                properties.posts().stream()
                        .collect(groupingBy(Post::tenant, LinkedHashMap::new, Collectors.toList()));
        return byTenant.entrySet().stream()
                .map(tenant ->
                        "<h2>%s</h2><ul>%s</ul>"
                                .formatted(
                                        HtmlUtils.htmlEscape(tenant.getKey()),
                                        tenant.getValue().stream()
                                                .map(LoginPage::button)
                                                .collect(joining())))
                .collect(joining());
    }

    private static String button(Post post) {
        return "<li><button name=\"username\" value=\"%s\">%s</button> <small>%s</small></li>"
                .formatted(
                        HtmlUtils.htmlEscape(post.id()),
                        HtmlUtils.htmlEscape(post.name()),
                        HtmlUtils.htmlEscape(post.id()));
    }
}
