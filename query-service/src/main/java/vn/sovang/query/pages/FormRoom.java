package vn.sovang.query.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import vn.sovang.platform.limit.Transfers;
import vn.sovang.platform.security.Caller;

import java.util.Locale;

/// Reserves room for a form while it is worked on, so that the files of many forms at once do not
/// fill the memory. Files wait on the disk, and one of a form is in memory at a time.
@Configuration(proxyBeanMethods = false)
class FormRoom implements HandlerInterceptor, WebMvcConfigurer {
    private static final String ROOM = FormRoom.class.getName();

    /// Memory that typed fields take while they are read and sent on.
    private static final long TIMES_ITS_FIELDS = 16;

    private static final long LARGEST_FILE = 20L << 20;

    private final Transfers transfers;

    FormRoom(Transfers transfers) {
        this.transfers = transfers;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getMethod().equals(HttpMethod.POST.name())
                && Addresses.isPage(request)
                && SecurityContextHolder.getContext().getAuthentication()
                        instanceof JwtAuthenticationToken token) {
            Caller caller = Caller.of(token.getToken());
            request.setAttribute(
                    ROOM, transfers.reserve(caller.tenant(), caller.id(), room(request)));
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable Exception failure) {
        if (request.getAttribute(ROOM) instanceof Transfers.Room room) {
            request.removeAttribute(ROOM);
            room.close();
        }
    }

    private static long room(HttpServletRequest request) {
        long told = request.getContentLengthLong();
        String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        return told < 0 || type.startsWith("multipart/")
                ? Math.min(told < 0 ? LARGEST_FILE : told, LARGEST_FILE)
                : told * TIMES_ITS_FIELDS;
    }
}
