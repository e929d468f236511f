package vn.sovang.query.pages.act;

import org.springframework.util.LinkedMultiValueMap;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlanHead;
import vn.sovang.plan.Printed;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The text of a plan in a form, typed section by section as the paper has them. The form remembers
/// the whole text; of the open section it has the fields.
final class Papers {
    /// The component of commands that holds the text.
    static final String NAME = "content";

    /// The words of a document from which the text is read, or the file that has them.
    static final String DOCUMENT = "van-ban";

    /// Button that reads it.
    static final String READ = "doc-van-ban";

    private static final String OPEN = NAME + ".mo";
    private static final String HEAD = "head";

    /// Parts that the head of every plan has (Nghị định 30/2020/NĐ-CP, Điều 8).
    private static final Set<String> ON_EVERY_HEAD =
            Set.of("documentType", "title", "number", "symbol", "date", "issuer", "place");

    private static final Set<String> ON_EVERY_PLAN =
            Set.of("year", "parents", "passages", "campaigns", "recipients");

    private static final JsonMapper MAPPER = JsonMapper.shared();

    /// Sections in the order of the paper, and the components that they hold.
    private static final Map<String, List<String>> SECTIONS = sections();

    private Papers() {}

    private static Map<String, List<String>> sections() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        all.put("dau", List.of("year", "head", "theme"));
        all.put("can-cu", List.of("parents"));
        all.put("loi-van", List.of("passages"));
        all.put("chi-tieu", List.of("targets"));
        all.put("nhiem-vu", List.of("tasks"));
        all.put("phong-trao", List.of("campaigns"));
        all.put("trach-nhiem", List.of("duties"));
        all.put("noi-nhan", List.of("recipients"));
        all.put("khac", List.of("attachments", "openLists", "crossReferences"));
        return all;
    }

    /// True when a command carries the text of a plan.
    static boolean isIn(Class<?> command) {
        return Arrays.stream(command.getRecordComponents())
                .anyMatch(part -> Shapes.isPaper(part.getType()));
    }

    /// Lays the fields of the open section back into the text.
    static Typed gathered(Typed typed) {
        ObjectNode text = text(typed);
        for (String name : SECTIONS.getOrDefault(typed.value(OPEN), List.of())) {
            RecordComponent part = part(name);
            JsonNode said = typed.part(part, NAME + "." + name);
            if (said.isNull()) {
                text.remove(name);
            } else {
                text.set(name, said);
            }
        }
        return holding(typed, text);
    }

    /// The same with another section open.
    ///
    /// @param section empty or unknown: the first one
    static Typed opened(Typed gathered, String section) {
        String open = SECTIONS.containsKey(section) ? section : "dau";
        LinkedMultiValueMap<String, String> fields = new LinkedMultiValueMap<>(gathered.fields());
        fields.set(OPEN, open);
        ObjectNode text = text(gathered);
        for (String name : SECTIONS.getOrDefault(open, List.of())) {
            fields.addAll(
                    Fields.of(part(name).getGenericType(), text.path(name), NAME + "." + name));
        }
        return new Typed(fields);
    }

    /// The section in which a component stands that was refused; empty for one outside of the text.
    static Optional<String> sectionOf(String way) {
        return SECTIONS.entrySet().stream()
                .filter(section ->
                        section.getValue().stream()
                                .anyMatch(name -> way.matches(NAME + "\\." + name + "(\\W.*)?")))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static String open(Typed typed) {
        return typed.value(OPEN);
    }

    /// Puts a text in the place of what the form remembers.
    static Typed holding(Typed typed, ObjectNode text) {
        LinkedMultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        typed.fields()
                .forEach((name, values) -> {
                    if (!name.startsWith(NAME + ".")) {
                        fields.addAll(name, values);
                    }
                });
        fields.set(NAME, MAPPER.writeValueAsString(text));
        return new Typed(fields);
    }

    /// The whole text, in the words that commands take.
    static ObjectNode text(Typed typed) {
        try {
            if (MAPPER.readTree(typed.value(NAME)) instanceof ObjectNode text) {
                return text;
            }
        } catch (JacksonException nothingYet) {
            return MAPPER.createObjectNode();
        }
        return MAPPER.createObjectNode();
    }

    /// The words of a plan that is known, as a person would have typed them.
    static ObjectNode words(JsonNode content) {
        return new Typed(Fields.of(PlanContent.class, content, NAME))
                .parts(PlanContent.class, NAME);
    }

    static int year(Typed typed, int otherwise) {
        String typedYear = typed.value(NAME + ".year");
        return typedYear.matches("\\d{4}")
                ? Integer.parseInt(typedYear)
                : text(typed).path("year").asInt(otherwise);
    }

    static Control control(Controls controls, String way, String label) {
        Typed typed = controls.inputs().typed();
        ObjectNode text = text(gathered(typed));
        String open = open(typed);
        return new Control.Paper(
                way,
                label,
                controls.inputs().errors().getOrDefault(way, ""),
                typed.value(NAME),
                SECTIONS.entrySet().stream()
                        .map(section ->
                                new Control.Section(
                                        section.getKey(),
                                        controls.inputs().words().get("draft." + section.getKey()),
                                        section.getValue().stream()
                                                .map(text::path)
                                                .filter(JsonNode::isArray)
                                                .mapToInt(JsonNode::size)
                                                .sum(),
                                        section.getKey().equals(open),
                                        missing(section.getValue(), text, controls)))
                        .toList(),
                open,
                SECTIONS.getOrDefault(open, List.of()).stream()
                        .map(name -> controls.of(part(name), NAME + "." + name))
                        .toList(),
                controls.isReading(),
                controls.isDraft(),
                typed.value(DOCUMENT),
                typed.value(READ).isEmpty() ? "" : controls.inputs().words().get("draft.was-read"),
                controls.inputs().year());
    }

    /// Labels of parts without words, of those that every plan has on paper.
    private static List<String> missing(List<String> section, ObjectNode text, Controls controls) {
        return section.stream()
                .flatMap(name ->
                        name.equals(HEAD)
                                ? Arrays.stream(PlanHead.class.getRecordComponents())
                                        .filter(part -> ON_EVERY_HEAD.contains(part.getName()))
                                        .filter(part ->
                                                isEmpty(text.path(HEAD).path(part.getName())))
                                : Stream.of(part(name))
                                        .filter(part -> ON_EVERY_PLAN.contains(name))
                                        .filter(part -> isEmpty(text.path(name))))
                .map(part -> Controls.label(part, controls.inputs().words()))
                .toList();
    }

    private static boolean isEmpty(JsonNode words) {
        return words.isMissingNode()
                || words.isNull()
                || (words.isContainer() && words.isEmpty())
                || (words.has("state")
                        && !words.path("state").asString().equals(Printed.State.STATED.name()));
    }

    private static RecordComponent part(String name) {
        return Arrays.stream(PlanContent.class.getRecordComponents())
                .filter(part -> part.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
