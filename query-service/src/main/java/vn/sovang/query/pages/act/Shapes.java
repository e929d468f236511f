package vn.sovang.query.pages.act;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.AwardItem;
import vn.sovang.goal.Quantity;
import vn.sovang.plan.PlanContent;
import vn.sovang.platform.json.SealedNames;
import vn.sovang.text.Phrase;
import vn.sovang.time.DatePoint;
import vn.sovang.time.Deadline;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;

/// Shapes in which the parts of commands are given: as words, as one of a closed list, as a group
/// of parts, or as one of several shapes.
final class Shapes {
    private static final Set<Class<?>> WORDS =
            Set.of(Phrase.class, Deadline.class, DatePoint.class, Quantity.class);
    private static final Set<Class<?>> WRITTEN_DATES = Set.of(Deadline.class, DatePoint.class);

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

    /// Words that are read: a date or a quantity as a document writes it.
    static boolean isRead(Class<?> type) {
        return isWrittenDate(type) || type == Quantity.class;
    }

    /// A title or a form, chosen from one list.
    static boolean isAward(Class<?> type) {
        return type == AwardItem.class;
    }

    /// One of several shapes, each with parts of its own.
    static boolean isOneOfCases(Class<?> type) {
        return !isAward(type) && !SealedNames.cases(type).isEmpty();
    }

    /// The text of a plan, which is typed section by section.
    static boolean isPaper(Class<?> type) {
        return type == PlanContent.class;
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

    /// The uploaded files that a part names: `attachments` are many, an `attachment` is one.
    static boolean isFiles(String name) {
        return name.equals("attachments") || name.equals("attachment");
    }

    /// The type of a list's elements; null for what is no list.
    static @Nullable Class<?> element(Type type) {
        return type instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : null;
    }

    /// True when a command's form takes files.
    static boolean takesFiles(Class<?> group) {
        for (RecordComponent part : group.getRecordComponents()) {
            Class<?> element = element(part.getGenericType());
            Class<?> type = element == null ? part.getType() : element;
            if ((isFiles(part.getName()) && type == String.class)
                    || (isGroup(type) && !isPaper(type) && takesFiles(type))) {
                return true;
            }
        }
        return false;
    }
}
