package vn.sovang.local;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.sovang.local.sample.SampleFile;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/// One plan in one line: `S0 Hà Tĩnh ĐÃ BAN HÀNH · đơn vị 5 · …`, as query-service sees it.
final class PlanLine {
    private static final Duration LONGEST_CATCH_UP = Duration.ofSeconds(30);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(300);

    private static final Map<String, String> STAGES =
            Map.of(
                    "DRAFT", "DỰ THẢO",
                    "IMPORTED", "ĐÃ NHẬP TỪ VĂN BẢN",
                    "ASSIGNED_AWAY", "ĐÃ PHÂN VỀ TỈNH",
                    "ISSUED", "ĐÃ BAN HÀNH");

    private final HttpClient http;
    private final URI query;
    private final String token;

    PlanLine(HttpClient http, URI query, String token) {
        this.http = http;
        this.query = query;
        this.token = token;
    }

    /// Asks again until the read model holds what was just written, or the time is over.
    String of(SampleFile file, long position) {
        long begin = System.nanoTime();
        while (true) {
            HttpResponse<String> answer = ask(file);
            JsonNode summary = json(answer);
            boolean isCaughtUp =
                    answer.statusCode() == 200
                            && summary.path("position").asLong(Long.MAX_VALUE) >= position;
            if (isCaughtUp) {
                return line(file, summary);
            }
            if (System.nanoTime() - begin > LONGEST_CATCH_UP.toNanos()) {
                return "%s  %s  chưa đọc được (not readable yet): %d %s"
                        .formatted(
                                file.code(),
                                Schema.nameOf(file.tenant()),
                                answer.statusCode(),
                                answer.body());
            }
            LockSupport.parkNanos(BETWEEN_QUESTIONS.toNanos());
        }
    }

    static String line(SampleFile file, JsonNode summary) {
        String stage = summary.path("stage").asString("?");
        return "%s  %s  %s · đơn vị %d · báo cáo %d · đề nghị %d · khen thưởng %d · phát hiện %d"
                .formatted(
                        file.code(),
                        Schema.nameOf(file.tenant()),
                        STAGES.getOrDefault(stage, stage),
                        summary.path("units").asInt(0),
                        summary.path("reports").asInt(0),
                        summary.path("proposals").asInt(0),
                        summary.path("awards").asInt(0),
                        summary.path("findings").asInt(0));
    }

    private HttpResponse<String> ask(SampleFile file) {
        var question =
                HttpRequest.newBuilder(
                                query.resolve("/api/plans/%s/summary".formatted(file.plan())))
                        .header("Authorization", "Bearer " + token)
                        .header("Accept", "application/json")
                        .timeout(Duration.ofSeconds(10))
                        .build();
        try {
            return http.send(question, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new CannotStart("query-service không trả lời (no answer)", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Bị ngắt khi đọc kế hoạch mẫu", e);
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return answer.statusCode() == 200
                ? JsonMapper.shared().readTree(answer.body())
                : JsonMapper.shared().createObjectNode();
    }
}
