package vn.sovang.command.plan;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.sovang.command.given.Given;
import vn.sovang.plan.Finding;
import vn.sovang.plan.ImportPlan;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlanImported;
import vn.sovang.platform.json.CommandJson;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// The five plans of the sample as the import takes them, with what it finds in them.
final class SeedPlans {
    static final List<String> CODES = List.of("S0", "S1", "S2", "S3", "S4");

    private static final Path SAMPLE = Path.of("../deploy/local/src/main/resources/sample");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]*)}");
    private static final JsonMapper JSON = CommandJson.mapper();
    private static final Map<String, PlanImported> PLANS =
            CODES.stream()
                    .collect(
                            Collectors.toMap(
                                    code -> code, SeedPlans::imported, (a, _) -> a, TreeMap::new));

    private SeedPlans() {}

    static PlanContent content(String code) {
        return plan(code).content();
    }

    static List<Finding> findings(String code) {
        return plan(code).findings();
    }

    /// Steps of the sample with the plan, as they stand in its file.
    static List<JsonNode> steps(String code) {
        return StreamSupport.stream(file(code).path("steps").spliterator(), false).toList();
    }

    private static PlanImported plan(String code) {
        return Objects.requireNonNull(PLANS.get(code));
    }

    private static PlanImported imported(String code) {
        ObjectNode body =
                (ObjectNode)
                        steps(code).stream()
                                .filter(step -> step.path("post").asString("").endsWith("/import"))
                                .findFirst()
                                .orElseThrow()
                                .path("body");
        body.put("planId", Given.id(1).toString());
        ImportPlan command = JSON.treeToValue(body, ImportPlan.class);
        return (PlanImported) PlanState.decide(command, new PlanState.None()).getFirst();
    }

    private static JsonNode file(String code) {
        try {
            String text = Files.readString(SAMPLE.resolve(code + ".json"));
            return JSON.readTree(
                    PLACEHOLDER
                            .matcher(text)
                            .replaceAll(found ->
                                    UUID.nameUUIDFromBytes(
                                                    found.group(1).getBytes(StandardCharsets.UTF_8))
                                            .toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
