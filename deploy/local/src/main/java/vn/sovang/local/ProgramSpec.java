package vn.sovang.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// One program to run beside this one, and where it will answer.
record ProgramSpec(
        String name,
        int port,
        List<String> javaArguments,
        Map<String, String> environment,
        Path log) {
    ProgramSpec {
        javaArguments = List.copyOf(javaArguments);
        environment = Map.copyOf(environment);
    }
}
