package vn.sovang.local;

import vn.sovang.local.sample.SampleFile;
import vn.sovang.local.sample.SampleLoader;
import vn.sovang.local.sample.SampleRefused;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Loads the sample plans once, and shows what has become of each.
final class SampleRun {
    private static final String OPERATOR = "dieu-hanh";

    private final LocalPlatform platform;
    private final HttpClient http;
    private final DataFolder data;
    private final Consumer<String> say;

    SampleRun(LocalPlatform platform, HttpClient http, DataFolder data, Consumer<String> say) {
        this.platform = platform;
        this.http = http;
        this.data = data;
        this.say = say;
    }

    static boolean isNeeded(DataFolder data) {
        return !Files.exists(data.sampleLoaded()) && !SampleFile.all().isEmpty();
    }

    void loadAndShow(boolean loading) {
        List<SampleFile> files = SampleFile.all();
        Map<String, Long> positions = loading ? load(files) : Map.of();
        for (SampleFile file : files) {
            var line = new PlanLine(http, platform.query(), platform.token(file.reader()));
            say.accept(line.of(file, positions.getOrDefault(file.code(), 0L)));
        }
    }

    private Map<String, Long> load(List<SampleFile> files) {
        say.accept("Nạp dữ liệu mẫu (loading the sample)");
        var loader =
                new SampleLoader(http, platform.command(), platform::token, data.sampleDone(), say);
        try {
            Map<String, Long> positions = loader.load(files);
            finish();
            Files.writeString(data.sampleLoaded(), "");
            return positions;
        } catch (SampleRefused e) {
            throw new CannotStart("Dữ liệu mẫu bị từ chối ở bước " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Ends the loading: command-service takes no sample time any more.
    private void finish() throws IOException {
        var request =
                HttpRequest.newBuilder(platform.command().resolve("/api/sample/finish"))
                        .header("Authorization", "Bearer " + platform.token(OPERATOR))
                        .header("Idempotency-Key", "sample-finish")
                        .header("Content-Type", "application/json")
                        .timeout(Duration.ofSeconds(30))
                        .POST(BodyPublishers.ofString("{}"))
                        .build();
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new CannotStart(
                        "command-service không kết thúc việc nạp mẫu: %d %s"
                                .formatted(answer.statusCode(), answer.body()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Bị ngắt khi nạp dữ liệu mẫu", e);
        }
    }
}
