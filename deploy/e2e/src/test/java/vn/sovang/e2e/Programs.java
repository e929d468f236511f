package vn.sovang.e2e;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// Programs of the machine that a test needs beside a JDK.
final class Programs {
    private Programs() {}

    static Optional<Path> find(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(place -> Path.of(place, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /// True where a missing program fails the build instead of leaving tests out.
    static boolean mustBeThere() {
        return Boolean.parseBoolean(System.getenv("CI"));
    }
}
