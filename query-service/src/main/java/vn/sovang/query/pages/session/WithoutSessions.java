package vn.sovang.query.pages.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.annotation.Order;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import vn.sovang.platform.web.DatabaseTrouble;
import vn.sovang.query.pages.Addresses;

import java.io.IOException;

/// Shows why a page has no session, where the database that keeps them is busy or gone.
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER - 1)
final class WithoutSessions extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException failure) {
            if (DatabaseTrouble.of(failure).isEmpty()
                    || response.isCommitted()
                    || !Addresses.isPage(request)) {
                throw failure;
            }
            request.setAttribute(Addresses.FAILED, failure);
            request.getRequestDispatcher(Addresses.FAILED).forward(request, response);
        }
    }
}
