package vn.sovang.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

class ReadmeTest {
    private static final Path README = Repository.ROOT.resolve("README.md");
    private static final Pattern BLOCK = Pattern.compile("(?m)^```.*\\n([\\s\\S]*?)^```\\s*$");

    @ParameterizedTest
    @ValueSource(strings = {"## Run it", "## Test it", "## Measure it"})
    void the_readme_says_it_with_one_command(String heading) {
        List<String> sections = sections(Repository.text(README), heading);

        assertThat(sections).as("sections \"%s\" of README.md", heading).hasSize(1);
        List<String> blocks = blocks(sections.getFirst());
        assertThat(blocks).as("fenced blocks under \"%s\"", heading).hasSize(1);
        assertThat(blocks.getFirst().strip().lines())
                .as("commands under \"%s\"", heading)
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"## Run it", "## Test it", "## Measure it"})
    void a_section_ends_at_the_next_heading(String heading) {
        String text = "# T\n\n%s\n\n```\none\n```\n\n## Else\n\n```\ntwo\n```\n".formatted(heading);

        assertThat(sections(text, heading)).hasSize(1);
        assertThat(blocks(sections(text, heading).getFirst())).containsExactly("one\n");
    }

    private static List<String> sections(String text, String heading) {
        return Pattern.compile("(?m)^(?=## )")
                .splitAsStream(text)
                .filter(section -> section.lines().findFirst().orElse("").strip().equals(heading))
                .toList();
    }

    private static List<String> blocks(String section) {
        return BLOCK.matcher(section).results().map(found -> found.group(1)).toList();
    }
}
