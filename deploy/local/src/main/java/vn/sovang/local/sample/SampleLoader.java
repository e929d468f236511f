package vn.sovang.local.sample;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Sends the steps of sample files to command-service, one after the other.
public final class SampleLoader {
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(60);
    private static final int PROGRESS_LINES = 10;

    private static final int NOT_FOUND = 404;
    private static final int TRIES = 100;
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);

    private final HttpClient http;
    private final URI command;
    private final UnaryOperator<String> tokens;
    private final Consumer<String> say;
    private final SampleJournal journal;
    private final Placeholders placeholders;

    /// @param tokens gives the token of a post
    /// @param journal file from which the next run learns what is done
    public SampleLoader(
            HttpClient http,
            URI command,
            UnaryOperator<String> tokens,
            Path journal,
            Consumer<String> say) {
        this.http = http;
        this.command = command;
        this.tokens = tokens;
        this.say = say;
        this.journal = new SampleJournal(journal);
        this.placeholders = new Placeholders(this.journal.variables());
    }

    /// Sends every step that is not done yet.
    ///
    /// @return the highest log position that was answered, by the code of the sample
    /// @throws SampleRefused at the first step that is answered otherwise than its file says
    public Map<String, Long> load(List<SampleFile> files) {
        List<SampleStep> steps = SampleFile.inTimeOrder(files);
        Map<String, Long> positions = new HashMap<>();
        int every = Math.max(1, steps.size() / PROGRESS_LINES);
        for (int i = 0; i < steps.size(); i++) {
            SampleStep step = steps.get(i);
            if (!journal.isDone(step)) {
                long position = send(step).path("position").asLong(0);
                positions.merge(step.code(), position, Math::max);
            }
            if ((i + 1) % every == 0 || i + 1 == steps.size()) {
                say.accept("    bước %d/%d (%s)".formatted(i + 1, steps.size(), step.at()));
            }
        }
        return positions;
    }

    private JsonNode send(SampleStep step) {
        HttpResponse<String> answer = exchange(request(step, step.key()));
        for (int i = 2; step.awaits() && answer.statusCode() == NOT_FOUND && i <= TRIES; i++) {
            pause();
            answer = exchange(request(step, step.key() + "-" + i)); // A refusal is kept by its key.
        }
        if (!step.isExpected(answer.statusCode())) {
            throw new SampleRefused(step, answer.statusCode(), answer.body());
        }
        JsonNode json = json(answer.body());
        journal.write(step, remembered(step, json));
        return json;
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_TRIES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private HttpRequest request(SampleStep step, String key) {
        HttpRequest.Builder request =
                switch (step.action()) {
                    case SampleAction.Post post -> post(post);
                    case SampleAction.Attach attach -> Upload.request(command, attach);
                };
        return request.header("Authorization", "Bearer " + tokens.apply(step.post()))
                .header("Idempotency-Key", key)
                .header("X-Sample-Time", step.at().toString())
                .timeout(LONGEST_ANSWER)
                .build();
    }

    private HttpRequest.Builder post(SampleAction.Post post) {
        JsonNode body = placeholders.fill(post.body());
        String text = body.isMissingNode() ? "{}" : body.toString();
        return HttpRequest.newBuilder(command.resolve(placeholders.fill(post.path())))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(text));
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static @Nullable String remembered(SampleStep step, JsonNode answer) {
        if (step.remember() == null) {
            return null;
        }
        String field =
                switch (step.action()) {
                    case SampleAction.Post post -> "id";
                    case SampleAction.Attach attach -> "hash";
                };
        if (!answer.path(field).isString()) {
            throw new IllegalStateException(
                    step + ": the answer has no \"" + field + "\": " + answer);
        }
        return answer.get(field).asString();
    }

    private static JsonNode json(String text) {
        try {
            return text.isBlank() ? MissingNode.getInstance() : JsonMapper.shared().readTree(text);
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }
}
