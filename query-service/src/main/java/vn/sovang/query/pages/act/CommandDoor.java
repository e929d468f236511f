package vn.sovang.query.pages.act;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.sovang.platform.text.Language;
import vn.sovang.platform.web.CorrelationFilter;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The one way from the pages to command-service: hands on the command of who is signed in, with
/// that post's own token. No page does anything on its own account (ADR 0024).
@Component
public class CommandDoor {
    private static final Logger LOG = LoggerFactory.getLogger(CommandDoor.class);
    private static final Duration TO_CONNECT = Duration.ofSeconds(3);
    private static final Duration TO_ANSWER = Duration.ofSeconds(20);

    private final RestClient commands;
    private final JsonMapper mapper;

    CommandDoor(@Value("${sovang.command-url}") String address, JsonMapper mapper) {
        this.mapper = mapper;
        var requests =
                new JdkClientHttpRequestFactory(
                        HttpClient.newBuilder().connectTimeout(TO_CONNECT).build());
        requests.setReadTimeout(TO_ANSWER);
        this.commands = RestClient.builder().baseUrl(address).requestFactory(requests).build();
    }

    /// Outcome of a command.
    public sealed interface Reply {}

    /// Success, now or the first time that it was sent.
    ///
    /// @param id of the record
    public record Done(String id, long version, long position) implements Reply {}

    /// Refusal.
    ///
    /// @param detail the reason in the reader's language
    /// @param wrong fields that were refused
    public record Refused(
            int status, String code, String detail, List<Wrong> wrong, String reference)
            implements Reply {
        public Refused {
            wrong = List.copyOf(wrong);
        }
    }

    /// Outcome that nobody knows: the same again with the same key does no harm.
    public record Unsure(String reference) implements Reply {}

    /// A field that was refused.
    ///
    /// @param path such as `lines[0].nomineeId`
    public record Wrong(String path, String code, String detail) {}

    /// Hands on a file; the commands that come after it name it by its hash.
    ///
    /// @return Done with the hash in the place of an id
    public Reply upload(String mediaType, byte[] content, Language language) {
        String reference = String.valueOf(MDC.get(CorrelationFilter.KEY));
        return sent(
                commands.post()
                        .uri("/api/attachments")
                        .contentType(MediaType.valueOf(mediaType))
                        .headers(headers -> signed(headers, language, reference))
                        .body(content),
                reference);
    }

    /// Sends a command.
    ///
    /// @param address after `/api/`, such as `reports/{id}/return`
    /// @param key name of a repeated command
    /// @param version that the writer saw; absent where it is not known
    public Reply send(
            String address, JsonNode body, String key, @Nullable Long version, Language language) {
        String reference = String.valueOf(MDC.get(CorrelationFilter.KEY));
        return sent(
                commands.post()
                        .uri("/api/" + address)
                        .contentType(MediaType.APPLICATION_JSON)
                        .headers(headers -> {
                            signed(headers, language, reference);
                            headers.set("Idempotency-Key", key);
                            if (version != null) {
                                headers.setIfMatch("\"" + version + "\"");
                            }
                        })
                        .body(mapper.writeValueAsBytes(body)),
                reference);
    }

    private Reply sent(RestClient.RequestBodySpec request, String reference) {
        try {
            return request.exchange((_, response) ->
                    reply(
                            response.getStatusCode(),
                            new String(response.getBody().readAllBytes(), StandardCharsets.UTF_8),
                            reference));
        } catch (RestClientException unreached) {
            LOG.warn("command-service did not answer: {}", unreached.getMessage());
            return new Unsure(reference);
        }
    }

    private static void signed(HttpHeaders headers, Language language, String reference) {
        headers.setBearerAuth(token());
        headers.set(HttpHeaders.ACCEPT_LANGUAGE, language.tag());
        headers.set("X-Correlation-Id", reference);
    }

    private Reply reply(HttpStatusCode status, String body, String reference) throws IOException {
        try {
            JsonNode answer = mapper.readTree(body);
            if (status.is2xxSuccessful()) {
                return new Done(
                        answer.path("id").asString(answer.path("hash").asString("")),
                        answer.path("version").asLong(0),
                        answer.path("position").asLong(0));
            }
            if (status.is5xxServerError()) {
                return new Unsure(reference);
            }
            List<Wrong> wrong = new ArrayList<>();
            answer.path("errors")
                    .forEach(error ->
                            wrong.add(
                                    new Wrong(
                                            error.path("field").asString(""),
                                            error.path("code").asString(""),
                                            error.path("detail").asString(""))));
            return new Refused(
                    status.value(),
                    answer.path("code").asString(""),
                    answer.path("detail").asString(""),
                    wrong,
                    reference);
        } catch (JacksonException notOurs) {
            LOG.warn("command-service answered {} and no JSON", status);
            return new Unsure(reference);
        }
    }

    private static String token() {
        if (SecurityContextHolder.getContext().getAuthentication()
                instanceof JwtAuthenticationToken signedIn) {
            return signedIn.getToken().getTokenValue();
        }
        throw new IllegalStateException("nobody is signed in");
    }
}
