package vn.sovang.bench;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Report of a run: a table as it grows, the targets, and the raw results for who compares runs.
record Report(Instant at, Map<String, String> settings, List<Figure> figures) {
    static void heading(Map<String, String> settings) {
        System.out.println("PostgreSQL " + settings);
        System.out.printf(
                Locale.ROOT,
                "%d processors%n%-8s %9s %7s  %-24s %9s %19s %8s %8s %8s %8s%n",
                Runtime.getRuntime().availableProcessors(),
                "part",
                "provinces",
                "callers",
                "rival",
                "a second",
                "slowest..fastest",
                "p50 ms",
                "p95 ms",
                "p99 ms",
                "cpu µs");
    }

    static void show(Figure figure) {
        System.out.printf(
                Locale.ROOT,
                "%-8s %9d %7d  %-24s %,9.0f %,9.0f..%,8.0f %8.2f %8.2f %8.2f %8.0f%n",
                figure.part(),
                figure.provinces(),
                figure.callers(),
                figure.rival(),
                figure.rate(),
                figure.slowest(),
                figure.fastest(),
                figure.p50(),
                figure.p95(),
                figure.p99(),
                figure.cpu());
    }

    void end(Path folder) throws IOException {
        System.out.println();
        Target.ALL.stream()
                .flatMap(target -> target.line(figures).stream())
                .forEach(System.out::println);
        figures.stream()
                .flatMap(figure -> ReadTarget.line(figure).stream())
                .forEach(System.out::println);
        Path file =
                folder.resolve(
                        "bench-%s.json"
                                .formatted(
                                        at.truncatedTo(ChronoUnit.SECONDS)
                                                .toString()
                                                .replace(":", "")));
        Files.createDirectories(folder);
        Files.writeString(
                file,
                JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(this));
        System.out.println("raw results: " + file);
    }
}
