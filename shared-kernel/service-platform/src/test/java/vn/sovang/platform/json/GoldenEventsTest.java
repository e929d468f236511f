package vn.sovang.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import vn.sovang.catalogue.EventCatalogue;
import vn.sovang.goal.AnyOf;
import vn.sovang.goal.MemberTest;
import vn.sovang.kernel.EventType;
import vn.sovang.plan.Printed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Forms that the log keeps of each event, for ever: `events/<logical name>/v<revision>.json` with
/// everything set, and `v<revision>-minimal.json` with all that may be absent left out. When a form
/// grows by optional values or lists (ADR 0014), the grown form has files of its own beside them,
/// `v<revision>b.json` and `v<revision>b-minimal.json`, then `c` and so on.
///
/// A file of a released form is never edited, and every one is read for ever.
class GoldenEventsTest {
    private static final JsonMapper MAPPER = new EventJson().mapper();

    /// The words of a [Printed] are demanded by its state, the halves of a [MemberTest] by each
    /// other, and the only goals of the example by its target.
    private static final Set<Class<?>> DEMANDED =
            Set.of(Printed.class, MemberTest.class, AnyOf.class);

    /// A stored example and the event whose form it shows.
    record Golden(EventType event, String file) {
        Object read() {
            return MAPPER.readerFor(event.type()).readValue(text());
        }

        JsonNode tree() {
            return MAPPER.readTree(text());
        }

        boolean isMinimal() {
            return file.endsWith("-minimal");
        }

        String text() {
            String path = "/events/%s/%s.json".formatted(event.name(), file);
            try (InputStream stream = GoldenEventsTest.class.getResourceAsStream(path)) {
                assertThat(stream).as("golden file " + path).isNotNull();
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        @Override
        public String toString() {
            return event.name() + " " + file;
        }
    }

    /// The examples of the form of today.
    static Stream<Golden> goldens() {
        return EventCatalogue.EVENTS.stream()
                .flatMap(event ->
                        hasOptional(event)
                                ? Stream.of(full(event), minimal(event))
                                : Stream.of(full(event)));
    }

    /// The examples of all forms of the revision of today.
    static Stream<Golden> released() {
        return EventCatalogue.EVENTS.stream()
                .flatMap(event -> files(event).stream().map(file -> new Golden(event, file)));
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void what_was_stored_is_read_and_written_again_byte_for_byte(Golden golden) {
        String written = MAPPER.writeValueAsString(golden.read());
        assertThat(written).isEqualTo(golden.tree().toString());
    }

    /// Reads as empty what was not there when it was stored; nothing else is added or lost.
    @ParameterizedTest
    @MethodSource("released")
    void what_was_stored_in_an_older_form_is_the_same_facts_today(Golden golden) {
        String written = MAPPER.writeValueAsString(golden.read());
        assertThat(withoutEmptyLists(written)).isEqualTo(withoutEmptyLists(golden.text()));
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void the_full_example_shows_every_component_and_the_minimal_one_none_that_is_optional(
            Golden golden) {
        Set<String> set = new TreeSet<>();
        Set<String> all = new TreeSet<>();
        Shapes.visit(
                golden.read(),
                (component, value) -> {
                    if (Shapes.isOptional(component)) {
                        String name =
                                component.getDeclaringRecord().getSimpleName()
                                        + "."
                                        + component.getName();
                        all.add(name);
                        if (value != null) {
                            set.add(name);
                        }
                    }
                });
        assertThat(set).isEqualTo(golden.isMinimal() ? new TreeSet<>() : all);
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void every_field_that_is_not_optional_must_be_there(Golden golden) {
        assertThat(read(golden, GoldenEventsTest::withoutOneField))
                .hasSize(absentAllowed(golden))
                .allSatisfy(mutant ->
                        assertThat(withoutEmptyLists(mutant.writtenAgain()))
                                .isEqualTo(withoutEmptyLists(mutant.json())));
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void every_field_that_is_not_optional_must_not_be_null(Golden golden) {
        assertThat(read(golden, GoldenEventsTest::withOneNull)).hasSize(absentAllowed(golden));
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void an_unknown_field_is_refused_at_every_depth(Golden golden) {
        assertThat(read(golden, GoldenEventsTest::withOneMore)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void a_null_in_a_list_is_refused(Golden golden) {
        assertThat(read(golden, GoldenEventsTest::withOneNullElement)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void no_class_name_is_stored(Golden golden) {
        assertThat(golden.text()).doesNotContain("vn.sovang", "java.", "@class", "$");
    }

    @Test
    void no_example_lies_about_that_is_not_in_the_catalogue() throws IOException {
        Path folder = Path.of("src/test/resources/events");
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(
                            files.filter(Files::isRegularFile)
                                    .map(file -> folder.relativize(file).toString())
                                    .map(file -> file.replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(
                            released()
                                    .map(golden ->
                                            golden.event().name() + "/" + golden.file() + ".json")
                                    .toList());
        }
    }

    /// Proves that the tests above would notice another form of a record.
    @Test
    void an_event_of_another_form_does_not_read_what_was_stored() {
        record Fewer(String unitId, String name, String validFrom) {}
        record Renamed(String unitId, String title, String validFrom, String basis) {}
        EventType renamed =
                EventCatalogue.EVENTS.stream()
                        .filter(event -> event.name().equals("unit.renamed"))
                        .findFirst()
                        .orElseThrow();
        for (Class<?> other : List.of(Fewer.class, Renamed.class)) {
            assertThatExceptionOfType(JacksonException.class)
                    .isThrownBy(() -> MAPPER.readerFor(other).readValue(full(renamed).text()));
        }
    }

    private record Mutant(EventType event, String json) {
        @Nullable Object read() {
            try {
                return MAPPER.readerFor(event.type()).readValue(json);
            } catch (JacksonException refused) {
                return null;
            }
        }

        String writtenAgain() {
            return MAPPER.writeValueAsString(read());
        }
    }

    private interface Mutation {
        /// Changes one place of the tree, adds its text, and puts the place back.
        void apply(JsonNode place, Runnable changed);
    }

    /// The mutants that are read without complaint.
    private static List<Mutant> read(Golden golden, Mutation mutation) {
        JsonNode root = golden.tree();
        List<Mutant> mutants = new ArrayList<>();
        everywhere(
                root,
                place ->
                        mutation.apply(
                                place,
                                () -> mutants.add(new Mutant(golden.event(), root.toString()))));
        return mutants.stream().filter(mutant -> mutant.read() != null).toList();
    }

    private static void everywhere(JsonNode node, java.util.function.Consumer<JsonNode> visitor) {
        visitor.accept(node);
        for (JsonNode child : node.values().stream().toList()) {
            everywhere(child, visitor);
        }
    }

    private static void withoutOneField(JsonNode place, Runnable changed) {
        if (place instanceof ObjectNode fields) {
            ObjectNode before = fields.deepCopy();
            for (String name : before.propertyNames()) {
                fields.remove(name);
                changed.run();
                fields.removeAll();
                fields.setAll(before);
            }
        }
    }

    private static void withOneNull(JsonNode place, Runnable changed) {
        if (place instanceof ObjectNode fields) {
            for (String name : List.copyOf(fields.propertyNames())) {
                JsonNode value = fields.get(name);
                fields.putNull(name);
                changed.run();
                fields.set(name, value);
            }
        }
    }

    private static void withOneMore(JsonNode place, Runnable changed) {
        if (place instanceof ObjectNode fields) {
            fields.put("khac", 1);
            changed.run();
            fields.remove("khac");
        }
    }

    private static void withOneNullElement(JsonNode place, Runnable changed) {
        if (place instanceof ArrayNode elements) {
            elements.addNull();
            changed.run();
            elements.remove(elements.size() - 1);
        }
    }

    private static JsonNode withoutEmptyLists(String json) {
        JsonNode tree = MAPPER.readTree(json);
        everywhere(
                tree,
                place -> {
                    if (place instanceof ObjectNode fields) {
                        fields.removeIf(value -> value.isArray() && value.isEmpty());
                    }
                });
        return tree;
    }

    /// Number of components that are set and could be absent: the optional ones and lists, but for
    /// those that something beside them demands.
    private static int absentAllowed(Golden golden) {
        List<RecordComponent> set = new ArrayList<>();
        Shapes.visit(
                golden.read(),
                (component, value) -> {
                    if ((Shapes.isOptional(component) || component.getType() == List.class)
                            && value != null
                            && !DEMANDED.contains(component.getDeclaringRecord())) {
                        set.add(component);
                    }
                });
        return set.size();
    }

    private static boolean hasOptional(EventType event) {
        return Shapes.of(event.type()).stream()
                .filter(Class::isRecord)
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .anyMatch(Shapes::isOptional);
    }

    private static Golden full(EventType event) {
        return new Golden(event, newest(event));
    }

    private static Golden minimal(EventType event) {
        return new Golden(event, newest(event) + "-minimal");
    }

    private static String newest(EventType event) {
        return files(event).stream()
                .filter(file -> !file.endsWith("-minimal"))
                .max(Comparator.naturalOrder())
                .orElse("v" + event.revision());
    }

    /// The files of the event's revision, without their ending.
    private static List<String> files(EventType event) {
        Path folder = Path.of("src/test/resources/events", event.name());
        Pattern form = Pattern.compile("(v%d[a-z]?(-minimal)?)\\.json".formatted(event.revision()));
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> form.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(name -> name.group(1))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
