package vn.sovang.local.sample;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Steps that are done, and what they remembered: one line each, written after the service's
/// answer. A step whose line is missing is sent again under the same key, so nothing happens twice.
final class SampleJournal {
    private static final String SEPARATOR = "\t";

    private final Path file;
    private final Set<String> done = new HashSet<>();
    private final Map<String, String> variables = new HashMap<>();

    SampleJournal(Path file) {
        this.file = file;
        try {
            if (Files.exists(file)) {
                Files.readAllLines(file).forEach(this::read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isDone(SampleStep step) {
        return done.contains(step.key());
    }

    Map<String, String> variables() {
        return variables;
    }

    void write(SampleStep step, @Nullable String remembered) {
        String name = step.remember();
        String line =
                name == null || remembered == null
                        ? step.key()
                        : String.join(SEPARATOR, step.key(), name, remembered);
        try {
            Files.writeString(
                    file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        read(line);
    }

    private void read(String line) {
        String[] parts = line.split(SEPARATOR, -1);
        done.add(parts[0]);
        if (parts.length == 3) {
            variables.put(parts[1], parts[2]);
        }
    }
}
