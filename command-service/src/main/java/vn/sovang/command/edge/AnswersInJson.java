package vn.sovang.command.edge;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.util.List;

/// A command that was executed always has its answer: JSON, whatever the header Accept says.
@Configuration(proxyBeanMethods = false)
class AnswersInJson implements WebMvcConfigurer {
    private static final ContentNegotiationStrategy BY_HEADER =
            new HeaderContentNegotiationStrategy();

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
        negotiation.strategies(
                List.of(request ->
                        isCommand(request)
                                ? List.of(MediaType.APPLICATION_JSON)
                                : BY_HEADER.resolveMediaTypes(request)));
    }

    private static boolean isCommand(NativeWebRequest request) {
        HttpServletRequest asked = request.getNativeRequest(HttpServletRequest.class);
        return asked != null && asked.getRequestURI().startsWith("/api/");
    }
}
