package vn.sovang.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;

import tools.jackson.databind.json.JsonMapper;

import vn.sovang.platform.text.Texts;
import vn.sovang.platform.web.ProblemWriter;
import vn.sovang.platform.web.Problems;

class SignInUnreachableTest {
    private final SignInUnreachable filter =
            new SignInUnreachable(
                    new ProblemWriter(
                            new Problems(Texts.ofClassPath()), JsonMapper.builder().build()));

    @Test
    void a_token_that_nobody_can_check_now_is_answered_with_503_and_what_to_do() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/plans");
        MockHttpServletResponse response = new MockHttpServletResponse();

        filter.doFilter(
                request,
                response,
                (asked, answered) -> {
                    throw new JwtDecoderInitializationException(
                            "no connection", new IllegalStateException());
                });

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getContentType()).startsWith("application/problem+json");
        assertThat(response.getContentAsString())
                .contains("sign-in.unreachable", "Hãy thử lại sau ít phút");
    }

    @Test
    void whatever_else_happens_passes_by() throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();

        filter.doFilter(
                new MockHttpServletRequest("GET", "/api/plans"),
                response,
                (asked, answered) -> response.setStatus(204));

        assertThat(response.getStatus()).isEqualTo(204);
    }
}
