package vn.sovang.platform.web;

import jakarta.servlet.http.HttpServletRequest;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;

import java.io.IOException;
import java.util.List;

/// Lets what Tomcat and the firewall refuse, before any endpoint is looked for, answer as problems
/// too.
@Configuration(proxyBeanMethods = false)
class BeforeTheDispatcher {
    private static final List<HttpMethod> METHODS = List.of(HttpMethod.values());
    private static final int DELETE = 0x7f;

    @Bean
    RequestRejectedHandler firewall(ProblemWriter problems) {
        return (request, response, rejected) -> {
            HttpStatus status = status(request);
            problems.write(request, response, status, StatusCodes.code(status));
        };
    }

    /// A header in Vietnamese is no attack: its letters arrive byte by byte, some of which would be
    /// control characters of another alphabet. Those of ASCII are refused.
    @Bean
    HttpFirewall headers() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedHeaderValues(value ->
                value.chars().noneMatch(sign -> (sign < ' ' && sign != '\t') || sign == DELETE));
        return firewall;
    }

    private static HttpStatus status(HttpServletRequest request) {
        return METHODS.contains(HttpMethod.valueOf(request.getMethod()))
                ? HttpStatus.BAD_REQUEST
                : HttpStatus.METHOD_NOT_ALLOWED;
    }

    /// Added after Spring Boot's own valve, so that it writes first.
    @Bean
    Reports reports(ProblemWriter problems) {
        return new Reports(problems);
    }

    record Reports(ProblemWriter problems)
            implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {
        @Override
        public void customize(TomcatServletWebServerFactory factory) {
            factory.addContextCustomizers(context ->
                    context.getParent().getPipeline().addValve(new ProblemValve(problems)));
        }

        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }
    }

    private static final class ProblemValve extends ErrorReportValve {
        private final ProblemWriter problems;

        ProblemValve(ProblemWriter problems) {
            this.problems = problems;
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            if (response.getStatus() < HttpStatus.BAD_REQUEST.value()
                    || response.getContentWritten() > 0
                    || !response.setErrorReported()) {
                return;
            }
            HttpStatus status = StatusCodes.nearest(response.getStatus());
            try {
                problems.report(request, response, status, StatusCodes.code(status));
                response.finishResponse();
            } catch (IOException gone) {
                container.getLogger().debug("nobody waits for the answer", gone);
            }
        }
    }
}
