package vn.sovang.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.web.filter.OncePerRequestFilter;

import vn.sovang.platform.web.ProblemWriter;

import java.io.IOException;

/// A token that nobody can check now is no wrong token: the caller is asked to come again.
final class SignInUnreachable extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(SignInUnreachable.class);

    private final ProblemWriter problems;

    SignInUnreachable(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (JwtDecoderInitializationException | AuthenticationServiceException unreachable) {
            LOG.error("the sign-in server cannot be asked", unreachable);
            problems.write(
                    request, response, HttpStatus.SERVICE_UNAVAILABLE, "sign-in.unreachable");
        }
    }
}
