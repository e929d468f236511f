package vn.sovang.platform.security;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;

import vn.sovang.platform.tenancy.KnownTenants;
import vn.sovang.platform.web.InvalidRequest;
import vn.sovang.platform.web.Overloaded;

import java.util.List;
import java.util.Map;

class CallersByTokenTest {
    static List<RuntimeException> unreachable() {
        return List.of(
                new JwtException("no keys"),
                new JwtDecoderInitializationException("no issuer", new IllegalStateException()));
    }

    @ParameterizedTest
    @MethodSource("unreachable")
    void a_token_that_nobody_can_check_now_is_no_wrong_token(RuntimeException unreachable) {
        assertThatExceptionOfType(Overloaded.class)
                .isThrownBy(() -> callers(unreachable).of("x"))
                .withMessage("sign-in.unreachable");
    }

    @Test
    void a_wrong_token_opens_nothing() {
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> callers(new BadJwtException("expired")).of("x"))
                .withMessage("caller.no-token");
    }

    private static CallersByToken callers(RuntimeException failure) {
        JwtDecoder decoder =
                _ -> {
                    throw failure;
                };
        return new CallersByToken(
                new StaticListableBeanFactory(Map.of("decoder", decoder))
                        .getBeanProvider(JwtDecoder.class),
                new AccessTokens(""),
                new KnownTenants(JdbcClient.create(new DriverManagerDataSource())));
    }
}
