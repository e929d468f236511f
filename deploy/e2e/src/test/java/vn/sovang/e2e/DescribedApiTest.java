package vn.sovang.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import vn.sovang.testdatabase.ApiContract;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The descriptions of both services beside what they take and answer of the sample.
class DescribedApiTest {
    private static final List<String> READERS =
            List.of(
                    "van-thu.so-ct.ha-tinh",
                    "kiem-tra.ha-tinh",
                    "kiem-tra.quang-ngai",
                    "kiem-tra.tinh-mau",
                    "kiem-tra.bct");

    private static final String AUDITOR = "kiem-tra.quang-ngai";

    /// Reads of which the sample has nothing.
    private static final Set<String> EMPTY =
            Set.of(
                    "getDependant",
                    "getLookup",
                    "getNomineeErasure",
                    "listDependants",
                    "listLookups");

    private static final Pattern HASH = Pattern.compile("\"([0-9a-f]{64})\"");
    private static final int SAMPLES = 20;

    private static Platform platform;
    private static ApiContract reads;
    private static ApiContract commands;

    private final Set<String> seen = new TreeSet<>();
    private final List<String> faults = new ArrayList<>();

    @BeforeAll
    static void start() {
        platform = Platform.shared();
        reads = described(platform.local().query());
        commands = described(platform.local().command());
        // What was never verified was never signed, and nothing of it is proved.
        var _ = platform.rebuild(AUDITOR, "/api/log/verify");
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        !platform.get(AUDITOR, "/api/log/verification")
                                .json()
                                .path("finishedAt")
                                .isNull());
    }

    private static ApiContract described(URI service) {
        return ApiContract.of(platform.open(service.resolve("/v3/api-docs")).body());
    }

    @Test
    void every_read_answers_the_sample_as_it_is_described() {
        Set<String> all = new TreeSet<>();
        reads.document()
                .path("paths")
                .properties()
                .forEach(path -> {
                    JsonNode read = path.getValue().path("get");
                    if (read.isObject()) {
                        all.add(read.path("operationId").asString());
                        READERS.forEach(post -> walk(post, path.getKey(), read));
                    }
                });
        // Who read sealed details is known only after somebody did.
        READERS.forEach(post -> read(post, "/api/detail-readings"));

        assertThat(faults).isEmpty();
        all.removeAll(seen);
        assertThat(all).isEqualTo(EMPTY);
    }

    @Test
    void every_body_of_the_sample_is_as_its_command_is_described() throws IOException {
        int bodies = 0;
        for (int i = 0; i < SAMPLES; i++) {
            try (InputStream in = getClass().getResourceAsStream("/sample/S%d.json".formatted(i))) {
                if (in == null) {
                    continue;
                }
                JsonNode sample = Platform.JSON.readTree(new String(in.readAllBytes(), UTF_8));
                for (JsonNode step : sample.path("steps")) {
                    // Ids are known only when it is loaded.
                    String path = step.path("post").asString("").replaceAll("\\$\\{[^}]*}", "id");
                    if (!path.isEmpty() && !step.has("expect")) {
                        byte[] body = step.path("body").toString().getBytes(UTF_8);
                        commands.faultsOfBody("post", path, body)
                                .forEach(fault -> faults.add(path + ": " + fault));
                        bodies++;
                    }
                }
            }
        }

        assertThat(faults).isEmpty();
        assertThat(bodies).isGreaterThan(100);
    }

    private void walk(String post, String path, JsonNode read) {
        String needed =
                switch (read.path("operationId").asString()) {
                    case "getSearch" -> "?q=thi%20dua";
                    case "getDifferences" -> "?view=reports&from=2021-06-01&to=2022-01-01";
                    case "listTrail" -> "?record=";
                    default -> "";
                };
        if (needed.endsWith("=")) {
            ids(post, "/api/plans").forEach(id -> read(post, path + needed + id));
        } else if (path.contains("{hash}")) {
            Matcher hash = HASH.matcher(platform.get(post, "/api/reports?limit=200").body());
            if (hash.find()
                    && platform.get(post, path.replace("{hash}", hash.group(1))).status() == 200) {
                seen.add(read.path("operationId").asString());
            }
        } else if (path.contains("{position}") || path.endsWith("/export")) {
            if (platform.get(post, path.replace("{position}", "1")).status() == 200) {
                seen.add(read.path("operationId").asString());
            }
        } else if (path.contains("{id}")) {
            ids(post, path.substring(0, path.indexOf("/{id}")))
                    .forEach(id -> read(post, path.replace("{id}", id)));
        } else {
            read(post, path + needed);
        }
    }

    private static List<String> ids(String post, String list) {
        return platform.get(post, list + "?limit=5")
                .json()
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString(""))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    private void read(String post, String address) {
        Platform.Reply reply = platform.get(post, address);
        reads.faultsOfAnswer("get", address, reply.status(), reply.body())
                .forEach(fault -> faults.add(post + " " + address + ": " + fault));
        JsonNode items = reply.json().path("items");
        if (reply.status() == 200 && !(items.isArray() && items.isEmpty())) {
            reads.operation("get", address)
                    .ifPresent(read -> seen.add(read.path("operationId").asString()));
        }
    }
}
