package vn.sovang.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Rewrites the files with `-Dsovang.format=apply` (profile `format`).
class FormatTest {
    private static final boolean APPLY = "apply".equals(System.getProperty("sovang.format"));

    private final Formatter formatter =
            new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());

    @Test
    void every_java_file_is_formatted() {
        List<Path> files = Repository.files(".java");

        List<String> different =
                files.parallelStream().filter(this::differs).map(Repository::nameOf).toList();

        assertThat(files).as("Java files found in " + Repository.ROOT).hasSizeGreaterThan(20);
        if (!APPLY) {
            assertThat(different)
                    .as(
                            "not formatted as google-java-format (AOSP) would; run: mvn -q -pl"
                                    + " deploy/checks -am -Pformat test")
                    .isEmpty();
        }
    }

    private boolean differs(Path file) {
        String before = Repository.text(file);
        String after = formatted(file, before);
        if (APPLY && !after.equals(before)) {
            write(file, after);
        }
        return !after.equals(before);
    }

    private String formatted(Path file, String text) {
        try {
            return formatter.formatSourceAndFixImports(text);
        } catch (FormatterException e) {
            throw new AssertionError(
                    Repository.nameOf(file) + " cannot be parsed: " + e.getMessage(), e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
