package vn.sovang.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpStatus;

import vn.sovang.catalogue.EventCatalogue;
import vn.sovang.kernel.Closed;
import vn.sovang.kernel.EventType;
import vn.sovang.kernel.Rejection;
import vn.sovang.platform.text.Language;
import vn.sovang.platform.text.Texts;
import vn.sovang.platform.web.Problems;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Texts of all refusals, in both languages: each says why. What fills the blanks of a rule's
/// refusal is tested beside the rule.
class MessagesTest {
    private static final Texts TEXTS = Texts.ofClassPath();

    private static final List<Path> SOURCES =
            List.of(
                    Path.of("../shared-kernel/language/src/main/java"),
                    Path.of("../shared-kernel/service-platform/src/main/java"),
                    Path.of("src/main/java"));

    /// Other places where a text of the platform may be asked for.
    private static final List<Path> OTHER_SOURCES =
            List.of(
                    Path.of("../shared-kernel/event-log/src/main/java"),
                    Path.of("../query-service/src/main/java"));

    private static final Pattern CODE =
            Pattern.compile("\"([a-z]+(?:-[a-z]+)*\\.[a-z]+(?:-[a-z]+)*)\"");

    /// Literals of the same form that are something else.
    private static final List<Pattern> OTHER =
            List.of(
                    Pattern.compile("head\\.[a-z]+"),
                    Pattern.compile("dispatch\\.[a-z]+"),
                    Pattern.compile("[a-z]+\\.[a-z]+-turn"),
                    Pattern.compile("sovang\\.[a-z-]+"),
                    Pattern.compile("swagger-ui-bundle\\.js"));

    /// Texts of the description of the API, which fails without them, and of the pages.
    private static final Pattern ASKED_FOR_BY_NAME = Pattern.compile("(api|page|column)\\..*");

    /// A value that says itself why it is wrong: code, and the one blank that it fills.
    private static final Pattern INVALID_VALUE =
            Pattern.compile("new InvalidValue\\(\\s*\"([a-z.-]+)\",\\s*(?:\"([A-Za-z]+)\"|[^\"])");

    private static final Pattern BLANK = Pattern.compile("\\{([A-Za-z]+)}");

    @Test
    void every_code_of_the_sources_has_a_text_in_both_languages() {
        Set<String> codes = codes();
        assertThat(codes).hasSizeGreaterThan(100);
        for (Language language : Language.values()) {
            assertThat(codes).as(language.tag()).isSubsetOf(TEXTS.codes(language));
        }
    }

    @Test
    void no_text_is_left_over_that_no_code_asks_for() {
        Set<String> leftOver = new TreeSet<>(TEXTS.codes(Language.VI));
        leftOver.removeAll(codes());
        OTHER_SOURCES.stream()
                .flatMap(MessagesTest::files)
                .flatMap(source -> CODE.matcher(source).results())
                .forEach(found -> leftOver.remove(found.group(1)));
        leftOver.removeIf(
                code -> code.startsWith(Closed.PREFIX)); // proved where all lists are read
        leftOver.removeIf(ASKED_FOR_BY_NAME.asMatchPredicate());
        // Said in its place to who reads and has no key to send again.
        leftOver.removeIf(code ->
                code.endsWith(".read")
                        && TEXTS.codes(Language.VI)
                                .contains(code.substring(0, code.lastIndexOf('.'))));
        assertThat(leftOver).allMatch(code -> code.startsWith("status."));
    }

    /// A record is shown by its name, at which there is no address.
    @ParameterizedTest
    @EnumSource(Language.class)
    void no_text_puts_words_into_an_address(Language language) {
        Pattern address = Pattern.compile("/api/\\S*\\{.*");
        assertThat(TEXTS.codes(language))
                .allSatisfy(code ->
                        assertThat(TEXTS.get(code, language, Map.of()))
                                .as(code)
                                .doesNotContainPattern(address));
    }

    @ParameterizedTest
    @EnumSource(Rejection.Kind.class)
    void every_kind_of_refusal_has_a_title(Rejection.Kind kind) {
        for (Language language : Language.values()) {
            assertThat(TEXTS.codes(language)).contains("status." + Problems.status(kind).value());
        }
    }

    @Test
    void every_status_that_the_sources_answer_has_a_title() {
        Pattern status = Pattern.compile("HttpStatus\\.([A-Z_]+)");
        Set<String> titles =
                sources()
                        .flatMap(source -> status.matcher(source).results())
                        .map(found -> found.group(1))
                        .map(HttpStatus::valueOf)
                        .filter(HttpStatus::isError)
                        .map(found -> "status." + found.value())
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(titles).isNotEmpty().isSubsetOf(TEXTS.codes(Language.VI));
    }

    @Test
    void a_value_that_can_never_be_right_fills_the_blanks_of_its_text() {
        Map<String, Set<String>> filled = new TreeMap<>();
        sources()
                .flatMap(source -> INVALID_VALUE.matcher(source).results())
                .forEach(found ->
                        filled.computeIfAbsent(found.group(1), _ -> new TreeSet<>())
                                .add(found.group(2) == null ? "" : found.group(2)));
        assertThat(filled).hasSizeGreaterThan(10);
        filled.forEach((code, given) -> assertThat(given).as(code).containsAll(blanks(code)));
    }

    /// A reservation's refusal says its key and its owner.
    @Test
    void what_is_taken_fills_the_blanks_of_its_text() {
        Pattern take = Pattern.compile("take\\(\\s*\"([a-z.-]+)\"");
        List<String> kinds = new ArrayList<>();
        sources()
                .forEach(source ->
                        take.matcher(source).results().forEach(m -> kinds.add(m.group(1))));
        assertThat(kinds).hasSizeGreaterThan(3);
        assertThat(kinds)
                .allSatisfy(kind -> assertThat(Set.of("key", "owner")).containsAll(blanks(kind)));
    }

    private static Set<String> blanks(String code) {
        Set<String> blanks = new TreeSet<>();
        for (Language language : Language.values()) {
            Matcher blank = BLANK.matcher(TEXTS.get(code, language, Map.of()));
            while (blank.find()) {
                blanks.add(blank.group(1));
            }
        }
        return blanks;
    }

    private static Set<String> codes() {
        Set<String> events =
                EventCatalogue.EVENTS.stream().map(EventType::name).collect(Collectors.toSet());
        Set<String> refused = refusedUnderTheNameOfAnEvent();
        return sources()
                .flatMap(source -> CODE.matcher(source).results())
                .map(found -> found.group(1))
                .filter(code -> OTHER.stream().noneMatch(other -> other.matcher(code).matches()))
                .filter(code -> !events.contains(code) || refused.contains(code))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Some events and refusals have one name, such as `plan.issued`.
    private static Set<String> refusedUnderTheNameOfAnEvent() {
        Pattern reason = Pattern.compile("\\(Kind\\.[A-Z]+, \"([a-z.-]+)\"\\)");
        return sources()
                .flatMap(source -> reason.matcher(source).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static Stream<String> sources() {
        return SOURCES.stream().flatMap(MessagesTest::files);
    }

    private static Stream<String> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(MessagesTest::text)
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
