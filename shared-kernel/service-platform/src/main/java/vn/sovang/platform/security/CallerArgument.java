package vn.sovang.platform.security;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import vn.sovang.platform.limit.RequestLimits;
import vn.sovang.platform.tenancy.KnownTenants;
import vn.sovang.platform.web.CorrelationFilter;

import java.util.List;

/// Gives endpoints the [Caller], within its limits, and log lines its tenant.
@Configuration(proxyBeanMethods = false)
class CallerArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {
    private final KnownTenants tenants;
    private final RequestLimits limits;

    CallerArgument(KnownTenants tenants, RequestLimits limits) {
        this.tenants = tenants;
        this.limits = limits;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Caller resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        if (SecurityContextHolder.getContext().getAuthentication()
                instanceof JwtAuthenticationToken token) {
            Caller caller = Caller.of(token.getToken());
            MDC.put(CorrelationFilter.TENANT, caller.tenant().value());
            limits.count(caller.tenant(), caller.id());
            tenants.require(caller.tenant());
            return caller;
        }
        throw new IllegalStateException("an endpoint with a Caller is open without a token");
    }
}
