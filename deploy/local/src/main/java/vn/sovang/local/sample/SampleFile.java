package vn.sovang.local.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A sample plan with its whole story.
///
/// @param code how people call it, such as `S0`
/// @param plan id of the plan
/// @param tenant tenant of the plan
/// @param reader the post that reads its summary
public record SampleFile(
        String code, UUID plan, String tenant, String reader, List<SampleStep> steps) {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    private static final int MOST_FILES = 20;
    private static final int KEY_LETTERS = 16;

    public SampleFile {
        steps = List.copyOf(steps);
    }

    /// Those among `sample/S0.json` … `sample/S19.json` that exist.
    public static List<SampleFile> all() {
        return IntStream.range(0, MOST_FILES)
                .mapToObj(i -> "/sample/S%d.json".formatted(i))
                .flatMap(SampleFile::resource)
                .toList();
    }

    /// The steps of all files in the order of their time. Steps of one moment keep the order of
    /// their file.
    static List<SampleStep> inTimeOrder(List<SampleFile> files) {
        return files.stream()
                .flatMap(file -> file.steps().stream())
                .sorted(Comparator.comparing(SampleStep::at))
                .toList();
    }

    static SampleFile parse(String text) {
        JsonNode json = JSON.readTree(text);
        String code = needed(json, "code");
        String tenant = needed(json, "tenant");
        return new SampleFile(
                code,
                SampleIds.of(needed(json, "plan")),
                tenant,
                json.path("reader").asString("kiem-tra." + tenant),
                steps(code, json.path("steps")));
    }

    private static Stream<SampleFile> resource(String name) {
        try (InputStream in = SampleFile.class.getResourceAsStream(name)) {
            return in == null
                    ? Stream.empty()
                    : Stream.of(parse(new String(in.readAllBytes(), UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<SampleStep> steps(String code, JsonNode array) {
        List<SampleStep> steps = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (JsonNode json : array) {
            String key = key(code, json);
            int times = seen.merge(key, 1, Integer::sum);
            steps.add(step(code, steps.size() + 1, times == 1 ? key : key + "-" + times, json));
        }
        return steps;
    }

    private static SampleStep step(String code, int number, String key, JsonNode json) {
        try {
            return new SampleStep(
                    code,
                    number,
                    key,
                    instant(needed(json, "at")),
                    needed(json, "as"),
                    action(json),
                    json.has("expect") ? Integer.valueOf(json.get("expect").asInt()) : null,
                    optional(json, "remember"),
                    json.path("awaits").asBoolean(false));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(
                    "%s, step %d: %s".formatted(code, number, e.getMessage()), e);
        }
    }

    private static SampleAction action(JsonNode json) {
        if (json.has("attach")) {
            return new SampleAction.Attach(needed(json, "attach"), needed(json, "mediaType"));
        }
        return new SampleAction.Post(needed(json, "post"), json.path("body"));
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    /// Key of a step, from what it says and not from its place, so that a step put before it
    /// changes nothing.
    private static String key(String code, JsonNode json) {
        String hash = HexFormat.of().formatHex(SampleIds.sha256(json.toString()));
        return "sample-%s-%s".formatted(code, hash.substring(0, KEY_LETTERS));
    }

    private static String needed(JsonNode json, String field) {
        String text = optional(json, field);
        if (text == null) {
            throw new IllegalArgumentException("the text \"" + field + "\" is missing");
        }
        return text;
    }

    private static @Nullable String optional(JsonNode json, String field) {
        JsonNode value = json.path(field);
        return value.isString() ? value.asString() : null;
    }
}
