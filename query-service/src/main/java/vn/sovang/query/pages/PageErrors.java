package vn.sovang.query.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import vn.sovang.kernel.Rejection;
import vn.sovang.platform.security.Caller;
import vn.sovang.platform.web.CorrelationFilter;
import vn.sovang.platform.web.DatabaseTrouble;
import vn.sovang.platform.web.Overloaded;
import vn.sovang.platform.web.Problems;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Pages for what cannot be shown: in the same frame, with the reason, what to do, and a reference
/// for whoever looks after the service.
@Controller
@Configuration(proxyBeanMethods = false)
class PageErrors implements HandlerExceptionResolver, ErrorViewResolver, WebMvcConfigurer {
    private static final Logger LOG = LoggerFactory.getLogger(PageErrors.class);

    private final Frames frames;
    private final Problems problems;

    PageErrors(Frames frames, Problems problems) {
        this.frames = frames;
        this.problems = problems;
    }

    @Override
    public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        resolvers.addFirst(this);
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Object handler,
            Exception failure) {
        return Addresses.isPage(request) ? page(request, response, failure) : null;
    }

    /// The page of a failure before any page is reached.
    @Override
    public ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        return page(request, status, frames.words(request).get("error." + known(status)));
    }

    /// The page at which a sign-in ends that did not come about.
    @GetMapping(Addresses.SIGN_IN_FAILED)
    ModelAndView signInFailed(HttpServletRequest request) {
        return page(request, HttpStatus.UNAUTHORIZED, frames.words(request).get("error.sign-in"));
    }

    /// The page of a request that could not even be given its session; no address by itself.
    @RequestMapping(Addresses.FAILED)
    ModelAndView failed(HttpServletRequest request, HttpServletResponse response) {
        return request.getAttribute(Addresses.FAILED) instanceof Exception failure
                ? page(request, response, failure)
                : page(
                        request,
                        HttpStatus.NOT_FOUND,
                        frames.words(request).get("error." + known(HttpStatus.NOT_FOUND)));
    }

    private ModelAndView page(
            HttpServletRequest request, HttpServletResponse response, Exception failure) {
        Words words = frames.words(request);
        if (failure instanceof Overloaded overloaded) {
            response.setHeader(HttpHeaders.RETRY_AFTER, overloaded.retryAfter());
        }
        Exception told =
                failure instanceof Rejection rejection ? inWords(rejection, words) : failure;
        Optional<ProblemDetail> problem = problems.of(told, words.language());
        if (problem.isPresent()) {
            HttpStatus status = HttpStatus.valueOf(problem.get().getStatus());
            return page(request, status, detail(problem.get().getDetail()));
        }
        if (failure instanceof ErrorResponse known) {
            HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
            return page(request, status, words.get("error." + known(status)));
        }
        return failed(request, response, failure);
    }

    private ModelAndView failed(
            HttpServletRequest request, HttpServletResponse response, Exception failure) {
        Words words = frames.words(request);
        DatabaseTrouble trouble = DatabaseTrouble.of(failure).orElse(null);
        if (trouble == DatabaseTrouble.BUSY) {
            trouble.log(LOG, failure);
            return page(request, response, new Overloaded(trouble.code()));
        }
        LOG.error("a page failed", failure);
        return trouble == null
                ? page(request, HttpStatus.INTERNAL_SERVER_ERROR, words.get("error.500"))
                : page(
                        request,
                        HttpStatus.SERVICE_UNAVAILABLE,
                        problems.words(trouble.code() + ".read", words.language()));
    }

    /// Roles are claims of a token; people know them by other words.
    private static Rejection inWords(Rejection rejection, Words words) {
        String roles = rejection.details().get("allowed");
        return rejection.code().equals("caller.role-missing") && roles != null
                ? rejection.inWords(
                        Map.of(
                                "allowed",
                                Stream.of(roles.split(", "))
                                        .map(role -> words.get("role." + role))
                                        .collect(Collectors.joining(", "))))
                : rejection;
    }

    private ModelAndView page(HttpServletRequest request, HttpStatus status, String detail) {
        Words words = frames.words(request);
        String title = words.get("error.title." + known(status));
        String reference = MDC.get(CorrelationFilter.KEY);
        ModelAndView view =
                new ModelAndView(
                        "problem",
                        Map.of(
                                "frame",
                                frame(request, title).withState(words.get("error.state")),
                                "page",
                                new ProblemPage(detail, reference == null ? "" : reference)));
        view.setStatus(status);
        return view;
    }

    /// The frame, with the menu where somebody is signed in and all is well with the database.
    private Frame frame(HttpServletRequest request, String title) {
        if (SecurityContextHolder.getContext().getAuthentication()
                instanceof JwtAuthenticationToken token) {
            try {
                return frames.of(request, Caller.of(token.getToken()), title);
            } catch (RuntimeException notEvenThat) {
                LOG.info("the frame of an error page: {}", notEvenThat.getMessage());
            }
        }
        return frames.open(request, title);
    }

    private static String known(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST, UNAUTHORIZED, FORBIDDEN, NOT_FOUND, METHOD_NOT_ALLOWED ->
                    Integer.toString(status.value());
            default -> status.is4xxClientError() ? "400" : "500";
        };
    }

    private static String detail(@Nullable String detail) {
        return detail == null ? "" : detail;
    }
}
