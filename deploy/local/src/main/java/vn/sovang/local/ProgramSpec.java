package vn.sovang.local;

import java.nio.file.Path;
import java.util.HashMap;
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

    /// The same program once more beside this one, on a port of its own.
    ProgramSpec another(int itsPort) {
        String itsName = name + "-" + itsPort;
        Map<String, String> itsEnvironment = new HashMap<>(environment);
        itsEnvironment.put("SERVER_PORT", Integer.toString(itsPort));
        return new ProgramSpec(
                itsName,
                itsPort,
                javaArguments,
                itsEnvironment,
                log.resolveSibling(itsName + ".log"));
    }
}
