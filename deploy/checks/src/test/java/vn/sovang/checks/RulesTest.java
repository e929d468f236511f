package vn.sovang.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// `docs/rules.md` lists every numbered rule with the tests that name it, and is written from those
/// tests: `mvn -q -pl deploy/checks -am -Pformat test` writes it anew.
///
/// A test names the rules that it proves at the start of its name, one after the other, such as
/// `rule_26_a31_a_quantity_is_read` or `law_L9_rule_41_an_achievement_is_commended_once`.
class RulesTest {
    private static final Path PAGE = Repository.ROOT.resolve("docs/rules.md");
    private static final Pattern TEST = Pattern.compile("void ((?:rules?|law|a\\d\\d)_\\w+)\\(");

    private enum Register {
        RULE("Quy tắc nghiệp vụ · Business rules", "rules.txt", "", "\\d{1,2}"),
        LAW("Kiểm thử theo luật · Tests of the law", "law.txt", "L", "[Ll]\\d{1,2}"),
        ANOMALY("Bất thường của văn bản · Anomalies of documents", "anomalies.txt", "A", "a\\d\\d");

        private final String heading;
        private final String titles;
        private final String sign;
        private final Pattern token;

        Register(String heading, String titles, String sign, String token) {
            this.heading = heading;
            this.titles = titles;
            this.sign = sign;
            this.token = Pattern.compile(token);
        }

        boolean isNamedBy(String token) {
            return this.token.matcher(token).matches();
        }

        Map<Integer, String> titles() {
            Path file = Repository.ROOT.resolve("deploy/checks/src/test/resources/rules/" + titles);
            return Repository.text(file)
                    .lines()
                    .map(line -> line.split("\\|", -1))
                    .collect(
                            Collectors.toMap(
                                    parts -> Integer.valueOf(parts[0]),
                                    parts -> parts[1] + " · " + parts[2],
                                    (one, _) -> one,
                                    TreeMap::new));
        }
    }

    /// Proofs by the names of all tests: by register and number, lines `sentence (`Test`)`.
    private static final Map<Register, Map<Integer, Set<String>>> PROOFS = proofs();

    @Test
    void the_page_of_rules_is_what_the_tests_name() throws IOException {
        String page = page();
        if ("apply".equals(System.getProperty("sovang.format"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(Repository.text(PAGE))
                .as("run: mvn -q -pl deploy/checks -am -Pformat test")
                .isEqualTo(page);
    }

    @Test
    void every_number_that_a_test_names_has_its_title() {
        for (Register register : Register.values()) {
            assertThat(register.titles().keySet())
                    .as(register.titles)
                    .containsAll(PROOFS.get(register).keySet());
        }
    }

    private static String page() {
        StringBuilder page =
                new StringBuilder(
                        """
                        # Quy tắc và kiểm thử · Rules and their proof

                        Written from the names of the tests; do not edit. A rule without a test says so.
                        """);
        for (Register register : Register.values()) {
            page.append("\n## ").append(register.heading).append('\n');
            register.titles()
                    .forEach((number, title) -> {
                        page.append("\n### ")
                                .append(register.sign)
                                .append(number)
                                .append(". ")
                                .append(title)
                                .append("\n\n");
                        Set<String> proofs =
                                PROOFS.get(register).getOrDefault(number, Set.of("no test yet"));
                        proofs.forEach(proof -> page.append("- ").append(proof).append('\n'));
                    });
        }
        return page.toString();
    }

    private static Map<Register, Map<Integer, Set<String>>> proofs() {
        Map<Register, Map<Integer, Set<String>>> all = new EnumMap<>(Register.class);
        Stream.of(Register.values()).forEach(register -> all.put(register, new TreeMap<>()));
        Repository.files("Test.java")
                .forEach(file ->
                        TEST.matcher(Repository.text(file))
                                .results()
                                .forEach(test -> add(all, file, test.group(1))));
        return all;
    }

    private static void add(Map<Register, Map<Integer, Set<String>>> all, Path file, String test) {
        Deque<String> tokens = new ArrayDeque<>(Arrays.asList(test.split("_", -1)));
        Map<Register, Set<Integer>> named = new EnumMap<>(Register.class);
        boolean reads = true;
        while (reads && !tokens.isEmpty()) {
            String token = tokens.peek();
            List<Register> meant =
                    Stream.of(Register.values()).filter(r -> r.isNamedBy(token)).toList();
            meant.forEach(register ->
                    named.computeIfAbsent(register, _ -> new TreeSet<>())
                            .add(Integer.valueOf(token.replaceAll("\\D", ""))));
            reads = !meant.isEmpty() || Set.of("rule", "rules", "law", "and").contains(token);
            if (reads) {
                tokens.remove();
            }
        }
        String type = file.getFileName().toString().replace(".java", "");
        String proof = "%s (`%s`)".formatted(String.join(" ", tokens), type);
        named.forEach((register, numbers) ->
                numbers.forEach(number ->
                        all.get(register)
                                .computeIfAbsent(number, _ -> new TreeSet<>())
                                .add(proof)));
    }
}
