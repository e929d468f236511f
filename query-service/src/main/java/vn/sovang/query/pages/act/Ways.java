package vn.sovang.query.pages.act;

import org.jspecify.annotations.Nullable;

import vn.sovang.platform.json.SealedNames;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the control of a form for a field that command-service names: a part of a value of several
/// shapes stands under its shape, and of an award the whole is one control.
final class Ways {
    private static final Pattern STEP = Pattern.compile("([^.\\[]+)((?:\\[\\d+])*)");

    private Ways() {}

    static String of(Class<?> command, String path, Typed typed) {
        StringBuilder way = new StringBuilder();
        Class<?> within = command;
        Matcher step = STEP.matcher(path);
        while (step.find()) {
            if (within != null && Shapes.isOneOfCases(within)) {
                String kind = typed.value(way + "." + Typed.KIND);
                way.append('.').append(kind);
                within = SealedNames.cases(within).get(kind);
            }
            way.append(way.isEmpty() ? "" : ".").append(step.group());
            within = within == null ? null : type(within, step.group(1));
            if (within != null && Shapes.isAward(within)) {
                return way.toString();
            }
        }
        return way.toString();
    }

    /// The part of a command that a path leads to; empty where it leads through a value of several
    /// shapes that is not chosen, or to no part.
    static Optional<RecordComponent> part(Class<?> command, String path, Typed typed) {
        Optional<RecordComponent> part = Optional.empty();
        Class<?> within = command;
        String way = "";
        Matcher step = STEP.matcher(path);
        while (step.find()) {
            if (within != null && Shapes.isOneOfCases(within)) {
                within = SealedNames.cases(within).get(typed.value(way + "." + Typed.KIND));
            }
            if (within == null) {
                return Optional.empty();
            }
            way += (way.isEmpty() ? "" : ".") + step.group();
            part = part(within, step.group(1));
            within = part.<@Nullable Class<?>>map(Ways::type).orElse(null);
        }
        return part;
    }

    private static @Nullable Class<?> type(Class<?> within, String name) {
        return part(within, name).<@Nullable Class<?>>map(Ways::type).orElse(null);
    }

    private static Optional<RecordComponent> part(Class<?> within, String name) {
        return within.isRecord()
                ? Arrays.stream(within.getRecordComponents())
                        .filter(part -> part.getName().equals(name))
                        .findFirst()
                : Optional.empty();
    }

    private static Class<?> type(RecordComponent part) {
        Class<?> element = Shapes.element(part.getGenericType());
        return element == null ? part.getType() : element;
    }
}
