package vn.sovang.query.pages.session;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;

import org.junit.jupiter.api.Test;
import org.springframework.core.convert.ConversionService;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import vn.sovang.platform.sealing.MasterKey;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;

class SharedSessionsTest {
    private static final MasterKey MASTER = MasterKey.of("ab".repeat(32));
    private static final MasterKey OTHER = MasterKey.of("cd".repeat(32));
    private static final String ID = "0e8c1c58-3bd4-4a0e-9a4d-2f8b1b0a7a11";

    private final SessionCookie cookie = new SessionCookie(true, MASTER);

    @Test
    void an_attribute_is_sealed_and_what_was_sealed_elsewhere_is_as_if_it_were_not_there() {
        ConversionService here = SharedSessions.sealing(MASTER);
        byte[] sealed = Objects.requireNonNull(here.convert("mật khẩu", byte[].class));

        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("java.lang", "mật");
        assertThat(here.convert(sealed, Object.class)).isEqualTo("mật khẩu");
        assertThat(SharedSessions.sealing(OTHER).convert(sealed, Object.class)).isNull();
        assertThat(here.convert(new byte[] {1, 2}, Object.class)).isNull();
    }

    @Test
    void a_cookie_leads_to_its_session_at_every_instance() {
        Cookie given = given();

        assertThat(given.getName()).isEqualTo("__Host-so-vang");
        assertThat(given.getSecure()).isTrue();
        assertThat(given.isHttpOnly()).isTrue();
        assertThat(given.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(new SessionCookie(true, MASTER).resolveSessionIds(with(given.getValue())))
                .containsExactly(ID);
    }

    @Test
    void nobody_makes_a_cookie_of_the_id_of_a_session() {
        assertThat(cookie.resolveSessionIds(with(base64(ID)))).isEmpty();
        assertThat(cookie.resolveSessionIds(with(base64(ID + ".AAAA")))).isEmpty();
        assertThat(new SessionCookie(true, OTHER).resolveSessionIds(with(given().getValue())))
                .isEmpty();
    }

    private Cookie given() {
        MockHttpServletResponse response = new MockHttpServletResponse();
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSecure(true);
        cookie.setSessionId(request, response, ID);
        return Objects.requireNonNull(response.getCookie("__Host-so-vang"));
    }

    private static MockHttpServletRequest with(String value) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setCookies(new Cookie("__Host-so-vang", value));
        return request;
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
