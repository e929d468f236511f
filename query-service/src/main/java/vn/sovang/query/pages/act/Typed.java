package vn.sovang.query.pages.act;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import vn.sovang.plan.Printed;
import vn.sovang.platform.json.SealedNames;
import vn.sovang.text.Phrase;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.IntBinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Fields as they were typed into a form, and the command that they say. A field that was left
/// blank is left out; one that cannot be read goes as it was typed, so that its refusal names it.
record Typed(MultiValueMap<String, String> fields) {
    /// Names the chosen case of a value that has several shapes, in forms as in commands.
    static final String KIND = "kind";

    /// The award that was chosen, such as `title:ADVANCED_WORKER`.
    static final String AWARD = "award";

    static final String DECIDED_BY = "decidedBy";

    static final String NUMBER = "number";

    private static final String SYMBOL = "symbol";

    /// An amount as documents write it, such as `1.500.000`.
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(\\.\\d{3})+");

    /// Way of a row: that of its list, and its number.
    private static final Pattern ROW = Pattern.compile("(.+)\\[(\\d{1,3})]");

    private static final Pattern INDEX = Pattern.compile("\\d{1,3}");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /// Most rows of a list, as many as lines of a proposal that people can look through.
    static final int MOST_ROWS = 1_000;

    String value(String way) {
        String value = fields.getFirst(way);
        return value == null ? "" : value;
    }

    List<String> values(String way) {
        return fields.getOrDefault(way, List.of());
    }

    /// Number of rows of a list that were typed or shown.
    int rows(String way) {
        int rows = 0;
        String begin = way + "[";
        for (String name : fields.keySet()) {
            if (name.startsWith(begin)) {
                String index = name.substring(begin.length(), name.indexOf(']', begin.length()));
                rows =
                        INDEX.matcher(index).matches()
                                ? Math.max(rows, Integer.parseInt(index) + 1)
                                : rows;
            }
        }
        return rows;
    }

    static Typed of(HttpServletRequest request) {
        LinkedMultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        request.getParameterMap().forEach((name, values) -> fields.addAll(name, List.of(values)));
        return new Typed(fields);
    }

    /// One empty row more: its controls are made for as many as are named.
    Typed withRow(String way) {
        return with(way + "[" + Math.max(1, rows(way)) + "]", "");
    }

    /// The same without a row; those below it move up.
    Typed withoutRow(String row) {
        return rearranged(
                row,
                (gone, number) -> {
                    if (number == gone) {
                        return -1;
                    }
                    return number > gone ? number - 1 : number;
                });
    }

    /// The same with a row before the one above it.
    Typed withRaised(String row) {
        return rearranged(
                row,
                (raised, number) -> {
                    if (raised > 0 && number == raised) {
                        return raised - 1;
                    }
                    return raised > 0 && number == raised - 1 ? raised : number;
                });
    }

    /// The same with other numbers of the rows of a list; those below zero are left out.
    ///
    /// @param row way of a row of the list; anything else changes nothing
    /// @param placed by the number of that row, the new number of each
    private Typed rearranged(String row, IntBinaryOperator placed) {
        Matcher asked = ROW.matcher(row);
        if (!asked.matches()) {
            return this;
        }
        String begin = asked.group(1) + "[";
        int number = Integer.parseInt(asked.group(2));
        LinkedMultiValueMap<String, String> changed = new LinkedMultiValueMap<>();
        fields.forEach((name, values) -> {
            int end = name.startsWith(begin) ? name.indexOf(']', begin.length()) : -1;
            String index = end < 0 ? "" : name.substring(begin.length(), end);
            if (!INDEX.matcher(index).matches()) {
                changed.addAll(name, values);
                return;
            }
            int place = placed.applyAsInt(number, Integer.parseInt(index));
            if (place >= 0) {
                changed.addAll(begin + place + name.substring(end), values);
            }
        });
        return new Typed(changed);
    }

    /// True when nothing was typed into a group.
    boolean isEmpty(String way) {
        return fields.entrySet().stream()
                .filter(field -> field.getKey().startsWith(way + "."))
                .allMatch(field -> field.getValue().stream().allMatch(String::isBlank));
    }

    /// The same with other words in one place.
    Typed with(String way, String value) {
        LinkedMultiValueMap<String, String> changed = new LinkedMultiValueMap<>(fields);
        changed.set(way, value);
        return new Typed(changed);
    }

    /// The command's fields, without those that the address gives.
    ///
    /// @param from the first component that is typed
    ObjectNode json(Class<?> command, int from) {
        ObjectNode json = JSON.objectNode();
        RecordComponent[] components = command.getRecordComponents();
        for (int i = from; i < components.length; i++) {
            put(json, components[i], components[i].getName());
        }
        return json;
    }

    /// One part of a record.
    JsonNode part(RecordComponent component, String way) {
        return read(component.getGenericType(), component.getName(), way);
    }

    /// All parts of a record, also where nothing was typed.
    ObjectNode parts(Class<?> type, String way) {
        ObjectNode parts = JSON.objectNode();
        for (RecordComponent component : type.getRecordComponents()) {
            put(parts, component, way + "." + component.getName());
        }
        return parts;
    }

    private void put(ObjectNode json, RecordComponent component, String way) {
        JsonNode value = part(component, way);
        if (!value.isNull()) {
            json.set(component.getName(), value);
        }
    }

    private JsonNode read(Type type, String name, String way) {
        Class<?> element = Shapes.element(type);
        if (element != null) {
            return list(element, name, way);
        }
        Class<?> simple = (Class<?>) type;
        if (Shapes.isAward(simple)) {
            return award(way);
        }
        if (Shapes.isOneOfCases(simple)) {
            return chosen(simple, way);
        }
        if (Shapes.isPaper(simple)) {
            return Papers.text(this);
        }
        if (simple == Printed.class) {
            return printed(way);
        }
        if (simple == String.class && name.equals(SYMBOL)) {
            return single(simple, symbol(value(way)));
        }
        return Shapes.isGroup(simple) ? group(simple, way) : single(simple, value(way));
    }

    /// A symbol without the slashes around it: documents print one between number and symbol.
    private static String symbol(String typed) {
        return typed.strip().replaceAll("^[/\\s]+|[/\\s]+$", "").replaceAll("\\s*/[/\\s]*", "/");
    }

    private JsonNode list(Class<?> element, String name, String way) {
        ArrayNode all = JSON.arrayNode();
        boolean isChosen = Shapes.isValue(element) && fields.containsKey(way);
        if (isChosen || element.isEnum() || (element == String.class && Shapes.isFiles(name))) {
            values(way).stream().filter(value -> !value.isBlank()).distinct().forEach(all::add);
            return all;
        }
        int rows = rows(way);
        for (int i = 0; i < rows; i++) {
            JsonNode row = read(element, name, way + "[" + i + "]");
            if (!row.isNull()) {
                if (row instanceof ObjectNode line && isNumbered(element)) {
                    line.put(NUMBER, all.size() + 1);
                }
                all.add(row);
            }
        }
        return all;
    }

    /// True when the rows of a list are numbered from one, so that nobody types their numbers.
    static boolean isNumbered(Class<?> element) {
        return element.isRecord()
                && element.getRecordComponents()[0].getName().equals(NUMBER)
                && element.getRecordComponents()[0].getType() == int.class;
    }

    /// A group in which nothing was typed is not there.
    private JsonNode group(Class<?> type, String way) {
        ObjectNode group = parts(type, way);
        boolean isEmpty = group.valueStream().allMatch(value -> value.isArray() && value.isEmpty());
        return isEmpty ? JSON.nullNode() : group;
    }

    private JsonNode printed(String way) {
        JsonNode words = single(Phrase.class, value(way + ".phrase"));
        String state = value(way + ".state");
        ObjectNode printed = JSON.objectNode();
        return words.isNull()
                ? printed.put("state", state.isEmpty() ? Printed.State.EMPTY.name() : state)
                : printed.put("state", Printed.State.STATED.name()).set("phrase", words);
    }

    private JsonNode chosen(Class<?> sealed, String way) {
        String kind = value(way + "." + KIND);
        Class<?> type = SealedNames.cases(sealed).get(kind);
        if (type == null) {
            return JSON.nullNode();
        }
        ObjectNode chosen = JSON.objectNode().put(KIND, kind);
        chosen.setAll(parts(type, way + "." + kind));
        return chosen;
    }

    /// An award as it was chosen from one list of titles and forms, which tells the two apart.
    private JsonNode award(String way) {
        String[] award = value(way + "." + AWARD).split(":", 2);
        String decidedBy = value(way + "." + DECIDED_BY);
        ObjectNode item = JSON.objectNode();
        if (award.length == 2) {
            item.put(KIND, award[0]).put(award[0], award[1]);
        }
        if (!decidedBy.isEmpty()) {
            item.put(DECIDED_BY, decidedBy);
        }
        return item.isEmpty() ? JSON.nullNode() : item;
    }

    /// A day as people type it; empty for words that are none.
    static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip(), DAY));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /// A document's own words stay as they were typed, but for the line ends of the browser.
    private static JsonNode single(Class<?> type, String given) {
        String typed = given.strip();
        if (typed.isEmpty()) {
            return JSON.nullNode();
        }
        if (type == Phrase.class) {
            return JSON.stringNode(given.replace("\r\n", "\n"));
        }
        if (Shapes.isNumber(type)) {
            boolean isApart = type == long.class && THOUSANDS.matcher(typed).matches();
            String number = isApart ? typed.replace(".", "") : typed;
            try {
                return JSON.numberNode(new BigDecimal(number.replace(" ", "").replace(',', '.')));
            } catch (NumberFormatException notANumber) {
                return JSON.stringNode(typed);
            }
        }
        if (type == boolean.class || type == Boolean.class) {
            return JSON.booleanNode(typed.equals("true"));
        }
        if (type == LocalDate.class) {
            return JSON.stringNode(day(typed).map(LocalDate::toString).orElse(typed));
        }
        return JSON.stringNode(typed);
    }
}
