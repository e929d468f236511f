package vn.sovang.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// Waits until a program says that it can work, or has died, or takes too long.
final class Readiness {
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(200);
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(5);

    private final HttpClient http;
    private final Duration longestStart;

    Readiness(HttpClient http, Duration longestStart) {
        this.http = http;
        this.longestStart = longestStart;
    }

    void await(RunningProgram program) {
        long begin = System.nanoTime();
        while (!isReady(program)) {
            if (!program.isAlive()) {
                throw new CannotStart(program.obituary());
            }
            if (System.nanoTime() - begin > longestStart.toNanos()) {
                throw new CannotStart(
                        "%s chưa sẵn sàng sau %d giây (not ready in time). Những dòng cuối:%n%s"
                                .formatted(
                                        program.name(),
                                        longestStart.toSeconds(),
                                        program.lastLines()));
            }
            LockSupport.parkNanos(BETWEEN_QUESTIONS.toNanos());
        }
    }

    private boolean isReady(RunningProgram program) {
        var question =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://localhost:%d/actuator/health/readiness"
                                                .formatted(program.port())))
                        .timeout(LONGEST_ANSWER)
                        .build();
        try {
            HttpResponse<Void> answer = http.send(question, BodyHandlers.discarding());
            return answer.statusCode() == 200 && program.gave(answer);
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Bị ngắt khi đang chờ " + program.name(), e);
        }
    }
}
