package vn.sovang.platform.json;

import org.jspecify.annotations.Nullable;

import vn.sovang.catalogue.EventCatalogue;
import vn.sovang.kernel.EventType;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/// Parts of our records, by their types and in their values.
final class Shapes {
    private Shapes() {}

    static boolean isOptional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /// Every class that an event of the catalogue can hold.
    static Set<Class<?>> ofAllEvents() {
        Set<Class<?>> all = new LinkedHashSet<>();
        EventCatalogue.EVENTS.stream().map(EventType::type).forEach(type -> reach(type, all));
        return all;
    }

    static Set<Class<?>> of(Class<?> type) {
        Set<Class<?>> all = new LinkedHashSet<>();
        reach(type, all);
        return all;
    }

    /// Visits every component of a value and of the values in it.
    static void visit(Object value, BiConsumer<RecordComponent, @Nullable Object> visitor) {
        if (value instanceof List<?> list) {
            list.forEach(element -> visit(element, visitor));
        } else if (value instanceof Record && !isSingleValue(value.getClass())) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                Object part = part(value, component);
                visitor.accept(component, part);
                if (part != null) {
                    visit(part, visitor);
                }
            }
        }
    }

    private static boolean isSingleValue(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return components.length == 1 && components[0].getName().equals("value");
    }

    private static @Nullable Object part(Object value, RecordComponent component) {
        try {
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void reach(Type type, Set<Class<?>> all) {
        if (type instanceof ParameterizedType list) {
            for (Type element : list.getActualTypeArguments()) {
                reach(element, all);
            }
        } else if (type instanceof Class<?> plain
                && plain.getName().startsWith("vn.sovang.")
                && all.add(plain)) {
            if (plain.isSealed()) {
                for (Class<?> permitted : plain.getPermittedSubclasses()) {
                    reach(permitted, all);
                }
            }
            if (plain.isRecord()) {
                for (RecordComponent component : plain.getRecordComponents()) {
                    reach(component.getGenericType(), all);
                }
            }
        }
    }
}
