package vn.sovang.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs a main class of these tests in a JVM of its own.
final class JavaProcess {
    private JavaProcess() {}

    static Process start(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments(main, arguments));
        return new ProcessBuilder(command).inheritIO().start();
    }

    static List<String> arguments(Class<?> main, String... arguments) {
        List<String> all = new ArrayList<>(List.of("-XX:+ExitOnOutOfMemoryError"));
        String binaries = System.getProperty("sovang.binaries");
        if (binaries != null) {
            all.add("-Dsovang.binaries=" + binaries);
        }
        all.add("-cp");
        all.add(System.getProperty("java.class.path"));
        all.add(main.getName());
        all.addAll(List.of(arguments));
        return all;
    }
}
