package vn.sovang.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Rules for the text of the sources that no compiler knows.
class SourceTextTest {
    private static final String[] CODE = {
        ".java", ".sql", ".xml", ".yaml", ".yml", ".properties", ".html", ".css", ".sh"
    };
    private static final String[] TEXT = {
        ".java",
        ".sql",
        ".xml",
        ".yaml",
        ".yml",
        ".properties",
        ".html",
        ".css",
        ".sh",
        ".js",
        ".json",
        ".md",
        ".txt",
        ".http",
        "Dockerfile",
        ".editorconfig",
        ".gitignore"
    };

    // Written in two parts, so that this file is not its own finding.
    private static final Pattern OPEN_TASK =
            Pattern.compile("\\b(TO" + "DO|FIX" + "ME)\\b(?!\\s*\\(?#\\d)");
    private static final Pattern DISABLED = Pattern.compile("@Dis" + "abled\\b(?!.*#\\d)");
    private static final Pattern SLEEP =
            Pattern.compile("Thread\\.sl" + "eep|TimeUnit\\.\\w+\\.sl" + "eep");
    private static final Pattern SETS_MEMORY = Pattern.compile("-Xm[x]\\d|-XX:MaxRAMPercentage");
    private static final Pattern MACHINE_PATH =
            Pattern.compile("(?<![\\w.}])/(home|Users|root|wo" + "rk)/\\w|[A-Z]:\\\\Users\\\\");

    private static final Pattern PLANS_FOR_EVERY_PROVINCE =
            Pattern.compile(
                    "log\\.event (\\w+)\\s[^;\"]*?\\b\\1\\.tenant_id = current_sett" + "ing");

    // The first line of a doc comment, with the line before it.
    private static final Pattern NEITHER_NOUN_NOR_VERB =
            Pattern.compile(
                    "(?m)^(?![ \\t]*///).*\\n[ \\t]*"
                            + "(/// (?:Wh(?:at|atever|ether|o|om|ose|oever|ere|erever|en|ich|y)|How"
                            + "|Of|By|For|From|With|Without|To|In|On|At|As|Under|Into|That|If"
                            + "|Also|Only|Not|None|Nothing|Nobody)\\b.*)");

    /// The second one is taken in silence, also where the first was meant.
    @Test
    void no_text_stands_twice_under_one_code() {
        List<String> twice =
                Repository.files(".properties").stream()
                        .flatMap(file ->
                                repeated(
                                                Repository.text(file)
                                                        .lines()
                                                        .filter(line ->
                                                                line.matches("[^#\\s][^=]*=.*"))
                                                        .map(line ->
                                                                line.substring(
                                                                        0, line.indexOf('=')))
                                                        .toList())
                                        .map(code -> Repository.nameOf(file) + ": " + code))
                        .toList();
        assertThat(twice).isEmpty();
    }

    private static Stream<String> repeated(List<String> codes) {
        return codes.stream()
                .filter(code -> codes.indexOf(code) != codes.lastIndexOf(code))
                .distinct();
    }

    @Test
    void an_open_task_names_its_issue() {
        assertThat(findings(OPEN_TASK, CODE)).as("name the issue: TO" + "DO(#12)").isEmpty();
    }

    @Test
    void a_disabled_test_names_its_issue() {
        assertThat(findings(DISABLED, ".java"))
                .as("name the issue in the reason, as #12")
                .isEmpty();
    }

    @Test
    void no_test_sleeps() {
        List<String> found =
                Repository.files(".java").stream()
                        .filter(file -> file.toString().contains("/src/test/"))
                        .flatMap(file -> lines(file, SLEEP.asPredicate()))
                        .toList();

        assertThat(found).as("wait with Awaitility for what you wait for").isEmpty();
    }

    /// The log has a part for each province. Of a value the planner takes the one part that is
    /// meant; of a setting it plans for all of them, at every read.
    @Test
    void the_log_is_read_by_the_value_of_a_province_and_not_by_a_setting() {
        List<String> found =
                Repository.files(".java").stream()
                        .filter(file -> file.toString().contains("/src/main/"))
                        .filter(file ->
                                PLANS_FOR_EVERY_PROVINCE.matcher(Repository.text(file)).find())
                        .map(Repository::nameOf)
                        .toList();

        assertThat(found).as("give the statement the tenant").isEmpty();
    }

    @Test
    void every_program_ends_when_its_memory_runs_out() {
        assertThat(
                        Repository.files(".java", "pom.xml", "jvm.config", "/start").stream()
                                .filter(file -> SETS_MEMORY.matcher(Repository.text(file)).find())
                                .toList())
                .isNotEmpty()
                .allSatisfy(file ->
                        assertThat(Repository.text(file)).contains("-XX:+ExitOnOutOfMemoryError"));
    }

    @Test
    void no_file_ends_its_lines_as_windows_does() {
        List<String> found =
                Repository.files(TEXT).stream()
                        .filter(file -> Repository.text(file).contains("\r\n"))
                        .map(Repository::nameOf)
                        .toList();

        assertThat(found).as("end lines with LF").isEmpty();
    }

    @Test
    void no_file_names_a_folder_of_somebodys_machine() {
        assertThat(findings(MACHINE_PATH, TEXT)).as("use paths inside the repository").isEmpty();
    }

    @Test
    void every_package_of_production_code_is_null_marked() {
        List<String> missing =
                Repository.files(".java").stream()
                        .filter(file -> file.toString().contains("/src/main/java/"))
                        .map(Path::getParent)
                        .distinct()
                        .filter(folder -> !isNullMarked(folder.resolve("package-info.java")))
                        .map(Repository::nameOf)
                        .toList();

        assertThat(missing).as("add a package-info.java with @NullMarked").isEmpty();
    }

    @Test
    void a_doc_comment_begins_with_a_noun_or_a_verb() {
        List<String> found =
                Repository.files(".java").stream().flatMap(SourceTextTest::oddBeginnings).toList();

        assertThat(found).as("begin with the thing or what it does, not with What").isEmpty();
    }

    @Test
    void the_patterns_find_what_they_are_for() {
        assertThat("// TO" + "DO later").containsPattern(OPEN_TASK);
        assertThat("// TO" + "DO(#12) later").doesNotContainPattern(OPEN_TASK);
        assertThat("@Dis" + "abled(\"flaky\")").containsPattern(DISABLED);
        assertThat("@Dis" + "abled(\"#12: flaky\")").doesNotContainPattern(DISABLED);
        assertThat("see /ho" + "me/someone/x").containsPattern(MACHINE_PATH);
        assertThat("see src/ho" + "me/x").doesNotContainPattern(MACHINE_PATH);
        assertThat("Thread.sl" + "eep(1)").containsPattern(SLEEP);
        assertThat("from log.event e\n where e.tenant_id = current_sett" + "ing('sovang.tenant')")
                .containsPattern(PLANS_FOR_EVERY_PROVINCE);
        assertThat("from log.event e\n where e.tenant_id = :tenant")
                .doesNotContainPattern(PLANS_FOR_EVERY_PROVINCE);
        assertThat("{\n    /// What is due.\n    int due;").containsPattern(NEITHER_NOUN_NOR_VERB);
        assertThat("\n/// By which it is the same.\nint key;")
                .containsPattern(NEITHER_NOUN_NOR_VERB);
        assertThat("\n/// Reports of a phase.\n/// Whose, the row says.\n/// Which are due\n")
                .doesNotContainPattern(NEITHER_NOUN_NOR_VERB);
        assertThat("\n/// Whole days.\n/// Inside of a year.\n\n/// Information\n")
                .doesNotContainPattern(NEITHER_NOUN_NOR_VERB);
    }

    private static Stream<String> oddBeginnings(Path file) {
        return NEITHER_NOUN_NOR_VERB
                .matcher("\n" + Repository.text(file))
                .results()
                .map(match -> Repository.nameOf(file) + ": " + match.group(1));
    }

    private static boolean isNullMarked(Path packageInfo) {
        return packageInfo.toFile().exists()
                && Repository.text(packageInfo).contains("@NullMarked");
    }

    private static List<String> findings(Pattern pattern, String... endings) {
        return Repository.files(endings).stream()
                .flatMap(file -> lines(file, pattern.asPredicate()))
                .toList();
    }

    private static Stream<String> lines(Path file, Predicate<String> isFound) {
        List<String> lines = Repository.text(file).lines().toList();
        return IntStream.range(0, lines.size())
                .filter(i -> isFound.test(lines.get(i)))
                .mapToObj(i ->
                        "%s:%d: %s"
                                .formatted(Repository.nameOf(file), i + 1, lines.get(i).strip()));
    }
}
