package vn.sovang.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;

import vn.sovang.platform.text.Language;
import vn.sovang.platform.text.Texts;

import java.util.Arrays;
import java.util.Map;

class StatusCodesTest {
    private final Texts texts = Texts.ofClassPath();

    @ParameterizedTest
    @CsvSource({
        "503, 503, server.unavailable",
        "403, 403, request.not-permitted",
        "429, 429, requests.too-many",
        "408, 408, request.too-slow",
        "409, 409, request.conflict",
        "505, 505, http-version.not-taken",
        "418, 400, request.malformed",
        "502, 500, server.failed",
        "499, 400, request.malformed"
    })
    void a_refusal_of_the_web_server_itself_says_what_it_is(int given, int status, String code) {
        HttpStatus nearest = StatusCodes.nearest(given);

        assertThat(nearest.value()).isEqualTo(status);
        assertThat(StatusCodes.code(nearest)).isEqualTo(code);
    }

    @Test
    void every_error_has_a_title_and_words() {
        Arrays.stream(HttpStatus.values())
                .filter(HttpStatus::isError)
                .map(status -> StatusCodes.nearest(status.value()))
                .distinct()
                .forEach(status -> {
                    for (Language language : Language.values()) {
                        assertThat(texts.get("status." + status.value(), language, Map.of()))
                                .isNotBlank();
                        assertThat(texts.find(StatusCodes.code(status), language, Map.of()))
                                .as(StatusCodes.code(status))
                                .isPresent();
                    }
                });
    }
}
