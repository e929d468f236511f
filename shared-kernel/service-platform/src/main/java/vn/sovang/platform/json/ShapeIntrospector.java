package vn.sovang.platform.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.jsontype.NamedType;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.List;

/// Reads the shape of our records from the records themselves: a record of one component `value` is
/// that value; a component that is not `@Nullable` must be there and not null, but for a list,
/// which is empty when it is not there; the sealed values of [SealedNames] carry their name as
/// `kind`.
final class ShapeIntrospector extends NopAnnotationIntrospector {
    private static final String OURS = "vn.sovang.";

    @Override
    public @Nullable Boolean hasAsValue(MapperConfig<?> config, Annotated annotated) {
        boolean isTheValue =
                annotated instanceof AnnotatedMethod method
                        && method.getName().equals("value")
                        && method.getParameterCount() == 0
                        && isSingleValue(method.getDeclaringClass());
        return isTheValue ? Boolean.TRUE : null;
    }

    @Override
    public JsonCreator.@Nullable Mode findCreatorAnnotation(
            MapperConfig<?> config, Annotated annotated) {
        boolean takesTheValue =
                annotated instanceof AnnotatedConstructor constructor
                        && constructor.getParameterCount() == 1
                        && isSingleValue(constructor.getDeclaringClass());
        return takesTheValue ? JsonCreator.Mode.DELEGATING : null;
    }

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        return (isNeverNull(member) && !isList(member)) ? Boolean.TRUE : null;
    }

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
        if (annotated instanceof AnnotatedMember member && isNeverNull(member)) {
            return isList(member)
                    ? JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY, Nulls.FAIL)
                    : JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL);
        }
        return JsonSetter.Value.empty();
    }

    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(
            MapperConfig<?> config, Annotated annotated) {
        return annotated instanceof AnnotatedClass type && SealedNames.isNamed(type.getRawType())
                ? JsonTypeInfo.Value.construct(
                        JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "kind", null, false, true)
                : null;
    }

    @Override
    public @Nullable List<NamedType> findSubtypes(MapperConfig<?> config, Annotated annotated) {
        return annotated instanceof AnnotatedClass type
                ? SealedNames.subtypes(type.getRawType())
                : null;
    }

    /// A value that is written by itself has the same name as in its place in an event.
    @Override
    public @Nullable String findTypeName(MapperConfig<?> config, AnnotatedClass type) {
        return SealedNames.nameOf(type.getRawType());
    }

    private static boolean isList(AnnotatedMember member) {
        return List.class.isAssignableFrom(member.getRawType());
    }

    /// A component of a record of ours that is not `@Nullable`.
    private static boolean isNeverNull(AnnotatedMember member) {
        if (!(member instanceof AnnotatedParameter parameter)
                || !(parameter.getOwner().getAnnotated() instanceof Constructor<?> constructor)
                || !constructor.getDeclaringClass().isRecord()
                || !constructor.getDeclaringClass().getName().startsWith(OURS)) {
            return false;
        }
        return !constructor.getAnnotatedParameterTypes()[parameter.getIndex()].isAnnotationPresent(
                Nullable.class);
    }

    static boolean isSingleValue(Class<?> type) {
        if (!type.isRecord() || !type.getName().startsWith(OURS)) {
            return false;
        }
        RecordComponent[] components = type.getRecordComponents();
        return components.length == 1 && components[0].getName().equals("value");
    }
}
