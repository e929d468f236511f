package vn.sovang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Every `bash` block of every guide, in order, as a reader would paste it. A refusal is right
/// where the words around the block name its status; anything else means that the guide or the
/// platform is wrong. Needs `bash`, `curl` and `python3`; without them nothing is run, and with
/// `CI=true` that is a failure.
@Order(Integer.MAX_VALUE) // what the guides do changes the sample that other tests count
class GuidesTest {
    private static final Path GUIDES = Path.of("..", "..", "docs", "guide");
    private static final List<String> PROGRAMS = List.of("bash", "curl", "python3");

    private static final Pattern BLOCK =
            Pattern.compile("^```bash\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern STATUS =
            Pattern.compile("^<<HTTP (\\d+) (.*)>>$", Pattern.MULTILINE);

    /// Says the status of each request on a line of its own, past every pipe and substitution.
    private static final String TOLD_CURL =
            "curl() { command curl -w '%{stderr}\\n<<HTTP %{http_code} %{url_effective}>>\\n'"
                    + " \"$@\"; }\n";

    @TempDir static Path folder;
    static Platform platform;

    @BeforeAll
    static void start() {
        boolean areThere =
                PROGRAMS.stream().allMatch(program -> Programs.find(program).isPresent());
        assertThat(areThere || !Programs.mustBeThere())
                .as("%s, which CI must have", PROGRAMS)
                .isTrue();
        Assumptions.assumeTrue(areThere, "no " + PROGRAMS + ": no guide was followed");
        platform = Platform.anew();
    }

    static Stream<Path> guides() throws IOException {
        try (Stream<Path> files = Files.list(GUIDES)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("guides")
    void a_guide_can_be_followed(Path guide) throws Exception {
        List<Step> steps = steps(Files.readString(guide));
        Assumptions.assumeFalse(steps.isEmpty(), "nothing to run");

        List<String> told = follow(guide, steps);

        List<String> wrong = new ArrayList<>();
        for (int at = 0; at < steps.size(); at++) {
            Step step = steps.get(at);
            String output = told.get(at);
            if (!output.contains("<<left with 0>>") || isUnexpected(step, output)) {
                wrong.add(step.block + "\nanswered\n" + output);
            }
        }
        assertThat(wrong).as("%s", guide).isEmpty();
    }

    /// A block with the words from the block before it to the one after it.
    private record Step(String block, String words) {}

    private static List<Step> steps(String guide) {
        Matcher matcher = BLOCK.matcher(guide);
        List<int[]> places = new ArrayList<>();
        while (matcher.find()) {
            places.add(new int[] {matcher.start(), matcher.end()});
        }
        List<Step> steps = new ArrayList<>();
        for (int at = 0; at < places.size(); at++) {
            int from = at == 0 ? 0 : places.get(at - 1)[1];
            int until = at + 1 == places.size() ? guide.length() : places.get(at + 1)[0];
            int start = places.get(at)[0];
            int end = places.get(at)[1];
            steps.add(
                    new Step(
                            guide.substring(start + "```bash\n".length(), end - "```".length()),
                            guide.substring(from, start) + guide.substring(end, until)));
        }
        return steps;
    }

    private static boolean isUnexpected(Step step, String output) {
        return STATUS.matcher(output)
                .results()
                .map(request -> request.group(1))
                .anyMatch(status ->
                        status.startsWith("5")
                                || status.startsWith("4") && !step.words.contains(status));
    }

    /// Output of each block, requests included.
    private static List<String> follow(Path guide, List<Step> steps) throws Exception {
        StringBuilder script = new StringBuilder(TOLD_CURL).append("exec 2>&1\n");
        for (Step step : steps) {
            script.append(here(step.block))
                    .append("\necho \"<<left with $?>>\"; echo '<<next>>'\n");
        }
        Path file = folder.resolve(guide.getFileName() + ".sh");
        Files.writeString(file, script);
        Path output = folder.resolve(guide.getFileName() + ".out");
        Process shell =
                new ProcessBuilder("bash", file.toString())
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
        assertThat(shell.waitFor(2, TimeUnit.MINUTES)).as("%s comes to its end", guide).isTrue();
        return List.of(Files.readString(output).split("<<next>>\n"));
    }

    /// The block with the addresses of this run in place of those of the run command.
    private static String here(String block) {
        return block.replace("http://localhost:9000", address(platform.local().signIn()))
                .replace("http://localhost:8081", address(platform.local().command()))
                .replace("http://localhost:8080", address(platform.local().query()));
    }

    private static String address(URI service) {
        return service.toString().replaceAll("/$", "");
    }
}
