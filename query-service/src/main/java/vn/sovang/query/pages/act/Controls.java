package vn.sovang.query.pages.act;

import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.list.RowCells;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Makes the controls of a form from the components of a command.
///
/// @param errors by the way of the component
/// @param suggestions by the type of the component
record Controls(
        Words words,
        Typed typed,
        Map<String, String> errors,
        Map<Class<?>, List<String>> suggestions) {
    /// Names of parts that take more than a line.
    private static final Set<String> LONG =
            Set.of(
                    "reason",
                    "summary",
                    "words",
                    "commitment",
                    "pledge",
                    "findings",
                    "answer",
                    "outcome",
                    "opinion",
                    "notes",
                    "basis",
                    "legalBasis");

    List<Control> of(Class<?> command, int from) {
        List<Control> controls = new ArrayList<>();
        RecordComponent[] components = command.getRecordComponents();
        for (int i = from; i < components.length; i++) {
            controls.add(of(components[i], components[i].getName()));
        }
        return controls;
    }

    private Control of(RecordComponent component, String way) {
        return of(
                component.getGenericType(),
                component.getName(),
                way,
                label(component.getName()),
                Shapes.isRequired(component));
    }

    private Control of(Type type, String name, String way, String label, boolean required) {
        if (type instanceof ParameterizedType list) {
            return list(list.getActualTypeArguments()[0], name, way, label);
        }
        Class<?> simple = (Class<?>) type;
        if (simple.isEnum()) {
            return choice(simple, way, label, required, false);
        }
        if (Shapes.isYesOrNo(simple)) {
            return new Control.Choice(
                    way,
                    label,
                    error(way),
                    required,
                    false,
                    List.of(
                            option(way, "true", words.get("form.yes")),
                            option(way, "false", words.get("form.no"))));
        }
        if (Shapes.isGroup(simple)) {
            return new Control.Group(
                    way,
                    label,
                    error(way),
                    Arrays.stream(simple.getRecordComponents())
                            .map(part -> of(part, way + "." + part.getName()))
                            .toList());
        }
        return text(simple, name, way, label, required);
    }

    private Control list(Type element, String name, String way, String label) {
        if (element instanceof Class<?> type && type.isEnum()) {
            return choice(type, way, label, false, true);
        }
        List<Control> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(1, typed.rows(way)); i++) {
            rows.add(
                    of(
                            element,
                            name,
                            way + "[" + i + "]",
                            words.get("form.row", "number", i + 1, "of", label),
                            false));
        }
        return new Control.Rows(way, label, error(way), rows);
    }

    private Control choice(
            Class<?> list, String way, String label, boolean required, boolean isMultiple) {
        return new Control.Choice(
                way,
                label,
                error(way),
                required,
                isMultiple,
                Arrays.stream(list.getEnumConstants())
                        .map(one -> (Enum<?>) one)
                        .map(one -> option(way, one.name(), words.of(one)))
                        .toList());
    }

    private Control.Option option(String way, String value, String text) {
        return new Control.Option(value, text, typed.values(way).contains(value));
    }

    private Control text(Class<?> type, String name, String way, String label, boolean required) {
        boolean isDay = type == LocalDate.class;
        String hint =
                isDay
                        ? words.get("form.day")
                        : Shapes.isWrittenDate(type) ? words.get("form.written-date") : "";
        return new Control.Text(
                way,
                label,
                hint,
                error(way),
                required,
                LONG.contains(name) && type == String.class,
                isDay || Shapes.isNumber(type),
                typed.value(way),
                suggestions.getOrDefault(type, List.of()));
    }

    private String error(String way) {
        return errors.getOrDefault(way, "");
    }

    private String label(String name) {
        return RowCells.in(words).label(name);
    }
}
