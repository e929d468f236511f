package vn.sovang.query.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.util.unit.DataSize;

import vn.sovang.platform.limit.Limits;
import vn.sovang.platform.limit.Transfers;
import vn.sovang.platform.web.Overloaded;

import java.util.List;

class FormRoomTest {
    private static final int A_FILE = 20 << 20;

    private final FormRoom rooms =
            new FormRoom(
                    new Transfers(
                            new Limits(1, 1, 1, 1, DataSize.ofMegabytes(256)),
                            new SimpleMeterRegistry()));

    @BeforeEach
    void signIn() {
        Jwt token =
                Jwt.withTokenValue("x")
                        .header("alg", "none")
                        .subject("van-thu")
                        .claim("tenant", "ha-tinh")
                        .claim("roles", List.of("office-clerk"))
                        .build();
        SecurityContextHolder.getContext().setAuthentication(new JwtAuthenticationToken(token));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void one_clerk_s_forms_with_files_do_not_fill_the_memory_and_leave_room_when_they_are_done() {
        MockHttpServletRequest first = form("/de-nghi", A_FILE);
        take(first);
        take(form("/de-nghi", A_FILE));
        take(form("/de-nghi", 3 * A_FILE));

        assertThat(
                        catchThrowableOfType(Overloaded.class, () -> take(form("/de-nghi", A_FILE)))
                                .code())
                .isEqualTo("transfers.too-many");

        rooms.afterCompletion(first, new MockHttpServletResponse(), this, null);
        take(form("/de-nghi", A_FILE));
    }

    @Test
    void what_is_no_form_of_a_page_takes_no_room() {
        for (int i = 0; i < 10; i++) {
            take(form("/api/plans", A_FILE));
        }
    }

    private void take(MockHttpServletRequest request) {
        assertThat(rooms.preHandle(request, new MockHttpServletResponse(), this)).isTrue();
    }

    private static MockHttpServletRequest form(String path, int length) {
        var request =
                new MockHttpServletRequest("POST", path) {
                    @Override
                    public long getContentLengthLong() {
                        return length;
                    }
                };
        request.setContentType("multipart/form-data; boundary=x");
        return request;
    }
}
