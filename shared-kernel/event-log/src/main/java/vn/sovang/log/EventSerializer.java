package vn.sovang.log;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.ByteArrayToJsonNodeConverter;
import org.axonframework.serialization.jackson3.JsonNodeToByteArrayConverter;
import org.axonframework.serialization.jackson3.JsonNodeToObjectNodeConverter;
import org.axonframework.serialization.jackson3.ObjectNodeToJsonNodeConverter;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

import vn.sovang.kernel.EventType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// JSON under logical names. Only what the catalogue names is written or read, so no class name
/// ever enters the log and no stored text chooses a class. Metadata holds texts only.
public final class EventSerializer implements Serializer {
    private static final String METADATA = MetaData.class.getName();

    private final JsonMapper mapper;
    private final ObjectReader metadataReader;
    private final Converter converter;
    private final Map<String, EventType> byName = new HashMap<>();
    private final Map<Class<?>, EventType> byClass = new HashMap<>();

    public EventSerializer(JsonMapper mapper, List<EventType> types) {
        this.mapper = mapper;
        this.metadataReader = mapper.readerForMapOf(String.class);
        this.converter = converterOf(mapper);
        for (EventType type : types) {
            if (byName.put(type.name(), type) != null || byClass.put(type.type(), type) != null) {
                throw new IllegalArgumentException("named twice in the catalogue: " + type);
            }
        }
    }

    @Override
    public <T> SerializedObject<T> serialize(
            @Nullable Object object, Class<T> expectedRepresentation) {
        SerializedType type = typeForClass(object == null ? null : object.getClass());
        try {
            byte[] json =
                    mapper.writeValueAsBytes(
                            object instanceof MetaData metadata ? texts(metadata) : object);
            return new SimpleSerializedObject<>(
                    converter.convert(json, expectedRepresentation), expectedRepresentation, type);
        } catch (JacksonException failure) {
            throw new SerializationException("cannot write " + type.getName(), failure);
        }
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> expectedRepresentation) {
        return converter.canConvert(byte[].class, expectedRepresentation);
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"})
    // The interface asks for an unchecked T, and for null where the stored type is empty.
    public <S, T> T deserialize(SerializedObject<S> stored) {
        if (SerializedType.emptyType().equals(stored.getType())) {
            return null;
        }
        Class<?> type = classForType(stored.getType());
        try {
            byte[] json = converter.convert(stored, byte[].class).getData();
            if (type == MetaData.class) {
                return (T) MetaData.from(metadataReader.<Map<String, String>>readValue(json));
            }
            return (T) mapper.readerFor(type).readValue(json);
        } catch (JacksonException failure) {
            throw new SerializationException(
                    "cannot read %s: %s"
                            .formatted(described(stored.getType()), failure.getOriginalMessage()),
                    failure);
        }
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (SerializedType.emptyType().equals(type)) {
            return Void.class;
        }
        if (type.getName().equals(METADATA)) {
            return MetaData.class;
        }
        EventType known = byName.get(type.getName());
        if (known == null) {
            throw new UnknownEventType("no class reads " + described(type));
        }
        if (!Integer.toString(known.revision()).equals(type.getRevision())) {
            throw new UnknownEventType(
                    "no upcaster brings %s to revision %d"
                            .formatted(described(type), known.revision()));
        }
        return known.type();
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public SerializedType typeForClass(@Nullable Class type) {
        if (type == null || type == Void.class || type == void.class) {
            return SerializedType.emptyType();
        }
        if (type == MetaData.class) {
            return new SimpleSerializedType(METADATA, null);
        }
        EventType known = byClass.get(type);
        if (known == null) {
            throw new UnknownEventType("%s has no logical name".formatted(type.getName()));
        }
        return new SimpleSerializedType(known.name(), Integer.toString(known.revision()));
    }

    @Override
    public Converter getConverter() {
        return converter;
    }

    /// Metadata as texts in the order of their keys, so that the same metadata always has the same
    /// bytes.
    private static Map<String, Object> texts(MetaData metadata) {
        Map<String, Object> texts = new TreeMap<>(metadata);
        texts.forEach((key, value) -> {
            if (!(value instanceof String)) {
                throw new SerializationException(
                        "metadata holds texts only, but %s is %s".formatted(key, value));
            }
        });
        return texts;
    }

    private static String described(SerializedType type) {
        return "%s revision %s".formatted(type.getName(), type.getRevision());
    }

    private static Converter converterOf(JsonMapper mapper) {
        ChainingConverter converter = new ChainingConverter();
        converter.registerConverter(new JsonNodeToByteArrayConverter(mapper));
        converter.registerConverter(new ByteArrayToJsonNodeConverter(mapper));
        converter.registerConverter(new JsonNodeToObjectNodeConverter());
        converter.registerConverter(new ObjectNodeToJsonNodeConverter());
        return converter;
    }
}
