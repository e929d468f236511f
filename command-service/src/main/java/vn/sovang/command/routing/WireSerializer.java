package vn.sovang.command.routing;

import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.UnknownSerializedType;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import vn.sovang.kernel.EventType;
import vn.sovang.log.EventSerializer;
import vn.sovang.log.UnknownEventType;

import java.util.List;

/// JSON under names that choose among these classes and no others; no value within them has a class
/// that its sender could choose. A name that is none of ours is answered as such: the connector
/// would leave a failure at this place without an answer. An answer that is too large would break
/// the stream of the instance that gives it: in its place goes that it failed.
final class WireSerializer implements Serializer {
    /// Bytes of an answer, at most: well below what the server takes.
    private static final int LARGEST_ANSWER = 3 << 20;

    private final EventSerializer known;

    WireSerializer(JsonMapper mapper) {
        known =
                new EventSerializer(
                        mapper,
                        List.of(
                                new EventType("sovang.command", 1, TravellingCommand.class),
                                new EventType("sovang.done", 1, TravellingAnswer.Done.class),
                                new EventType("sovang.refused", 1, TravellingAnswer.Refused.class),
                                new EventType("sovang.invalid", 1, TravellingAnswer.Invalid.class),
                                new EventType("sovang.later", 1, TravellingAnswer.Later.class),
                                new EventType("sovang.failed", 1, TravellingAnswer.Failed.class)));
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        try {
            return known.classForType(type);
        } catch (UnknownEventType unknown) {
            return UnknownSerializedType.class;
        }
    }

    @Override
    public <T> SerializedObject<T> serialize(
            @Nullable Object object, Class<T> expectedRepresentation) {
        SerializedObject<T> written = known.serialize(object, expectedRepresentation);
        return object instanceof TravellingAnswer
                        && written.getData() instanceof byte[] answer
                        && answer.length > LARGEST_ANSWER
                ? known.serialize(new TravellingAnswer.Failed(), expectedRepresentation)
                : written;
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> expectedRepresentation) {
        return known.canSerializeTo(expectedRepresentation);
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // as the interface has it
    public <S, T> T deserialize(SerializedObject<S> stored) {
        return known.deserialize(stored);
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public SerializedType typeForClass(@Nullable Class type) {
        return known.typeForClass(type);
    }

    @Override
    public Converter getConverter() {
        return known.getConverter();
    }
}
