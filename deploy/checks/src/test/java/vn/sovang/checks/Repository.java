package vn.sovang.checks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The files of this repository: what git tracks or would track. Without git, everything but what a
/// build or run makes.
final class Repository {
    static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();

    private static final Set<String> MADE =
            Set.of("target", "data", ".git", ".idea", "node_modules");

    private Repository() {}

    static List<Path> files(String... endings) {
        return all().stream()
                .filter(file -> Arrays.stream(endings).anyMatch(file.toString()::endsWith))
                .sorted()
                .toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    static String nameOf(Path file) {
        return ROOT.relativize(file).toString();
    }

    private static List<Path> all() {
        try {
            return Files.exists(ROOT.resolve(".git")) ? tracked() : walked();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> tracked() throws IOException, InterruptedException {
        Process git =
                new ProcessBuilder(
                                "git",
                                "ls-files",
                                "-z",
                                "--cached",
                                "--others",
                                "--exclude-standard")
                        .directory(ROOT.toFile())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        String names = new String(git.getInputStream().readAllBytes(), UTF_8);
        if (git.waitFor() != 0) {
            return walked();
        }
        return Arrays.stream(names.split("\0"))
                .map(ROOT::resolve)
                .filter(Files::isRegularFile)
                .toList();
    }

    private static List<Path> walked() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(Files::isRegularFile).filter(Repository::isSource).toList();
        }
    }

    private static boolean isSource(Path file) {
        for (Path part : ROOT.relativize(file)) {
            if (MADE.contains(part.toString())) {
                return false;
            }
        }
        return true;
    }
}
