package vn.sovang.query.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.UriComponentsBuilder;

import vn.sovang.platform.security.Caller;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Moments;

import java.nio.charset.StandardCharsets;

/// Sends an address with a typed moment on to the one with position and instant, so that a copied
/// link shows the same for ever. Pages may be kept by the browser, for Back, and by nobody else.
@Configuration(proxyBeanMethods = false)
class ExactMoment implements HandlerInterceptor, WebMvcConfigurer {
    private final Moments moments;

    ExactMoment(Moments moments) {
        this.moments = moments;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!Addresses.isPage(request)) {
            return true;
        }
        if (!Addresses.isFile(request.getRequestURI())) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        }
        String luc =
                request.getMethod().equals("GET") ? request.getParameter(PageMoment.NAME) : null;
        if (luc == null || PageMoment.isExact(luc)) {
            return true;
        }
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, exact(request, luc));
        return false;
    }

    private String exact(HttpServletRequest request, String luc) {
        String asOf = PageMoment.asOf(luc);
        UriComponentsBuilder address =
                UriComponentsBuilder.fromUriString(Addresses.of(request))
                        .replaceQueryParam(PageMoment.NAME);
        if (asOf != null
                && SecurityContextHolder.getContext().getAuthentication()
                        instanceof JwtAuthenticationToken token) {
            Moment moment =
                    moments.ofLog(
                            Caller.of(token.getToken()).tenant(), new Ask(asOf, null, null, null));
            address.queryParam(PageMoment.NAME, moment.position() + "@" + moment.at());
        }
        return address.encode(StandardCharsets.UTF_8).build(true).toUriString();
    }
}
