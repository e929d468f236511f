package vn.sovang.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Arguments of `java` to run each program: normally `-jar` and the jar that the build made.
record Programs(List<String> signIn, List<String> command, List<String> query) {
    /// Those that were built in the repository.
    static Programs builtIn(Path root) {
        return new Programs(
                jar(root.resolve("deploy/sign-in")),
                jar(root.resolve("command-service")),
                jar(root.resolve("query-service")));
    }

    private static List<String> jar(Path module) {
        Path target = module.resolve("target");
        try (Stream<Path> files = Files.exists(target) ? Files.list(target) : Stream.empty()) {
            return files.filter(file -> file.getFileName().toString().endsWith("-app.jar"))
                    .findFirst()
                    .map(file -> List.of("-jar", file.toString()))
                    .orElseThrow(() ->
                            new CannotStart(
                                    "Chưa có tệp chạy của %s. Hãy chạy: mvn -Prun -pl deploy/local -am verify"
                                            .formatted(module.getFileName())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
