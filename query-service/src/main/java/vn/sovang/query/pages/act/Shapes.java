package vn.sovang.query.pages.act;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.AwardItem;
import vn.sovang.goal.Goal;
import vn.sovang.goal.Quantity;
import vn.sovang.text.Phrase;
import vn.sovang.time.DatePoint;
import vn.sovang.time.Deadline;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// How the parts of commands are given: as words, as one of a closed list, or as a group of parts.
final class Shapes {
    private static final Set<Class<?>> WORDS =
            Set.of(Phrase.class, Deadline.class, DatePoint.class, Quantity.class);
    private static final Set<Class<?>> WRITTEN_DATES = Set.of(Deadline.class, DatePoint.class);

    /// What is one of several shapes, or holds itself: forms of their own know it.
    private static final Set<Class<?>> OWN_FORM = Set.of(Goal.class, AwardItem.class);

    private Shapes() {}

    static boolean isNumber(Class<?> type) {
        return type == int.class || type == long.class || Number.class.isAssignableFrom(type);
    }

    static boolean isYesOrNo(Class<?> type) {
        return type == boolean.class || type == Boolean.class;
    }

    static boolean isWrittenDate(Class<?> type) {
        return WRITTEN_DATES.contains(type);
    }

    /// A record of several parts, which is given part by part.
    static boolean isGroup(Class<?> type) {
        return type.isRecord() && !WORDS.contains(type) && !isValue(type);
    }

    /// A record that is given as its only value, such as an id.
    static boolean isValue(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getName().equals("value");
    }

    static boolean isRequired(RecordComponent component) {
        return component.getType() != List.class
                && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /// Whether a form can be made from the components of a command.
    static boolean canBeTyped(Class<?> command) {
        return canBeTyped(command, new HashSet<>());
    }

    private static boolean canBeTyped(Type type, Set<Class<?>> within) {
        if (type instanceof ParameterizedType list) {
            return canBeTyped(list.getActualTypeArguments()[0], within);
        }
        Class<?> simple = (Class<?>) type;
        if (OWN_FORM.contains(simple) || simple.isSealed()) {
            return false;
        }
        if (!isGroup(simple)) {
            return true;
        }
        if (!within.add(simple)) {
            return false;
        }
        boolean all =
                Arrays.stream(simple.getRecordComponents())
                        .allMatch(part -> canBeTyped(part.getGenericType(), within));
        within.remove(simple);
        return all;
    }
}
