package vn.sovang.platform.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

import vn.sovang.goal.Quantity;
import vn.sovang.kernel.InvalidValue;
import vn.sovang.text.Phrase;
import vn.sovang.time.DatePoint;
import vn.sovang.time.Deadline;

import java.text.Normalizer;
import java.util.function.Function;

/// The mapper for what comes from outside: shallow, no doubles, no unknown fields; words in NFC,
/// except the document's own phrases, which stay as they are; dates and quantities are given as
/// words and read here.
public final class CommandJson {
    private static final int DEEPEST = 40;
    private static final int LONGEST_NAME = 200;

    private CommandJson() {}

    public static JsonMapper mapper() {
        JsonFactory factory =
                JsonFactory.builder()
                        .streamReadConstraints(
                                StreamReadConstraints.builder()
                                        .maxNestingDepth(DEEPEST)
                                        .maxNameLength(LONGEST_NAME)
                                        .build())
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build();
        SimpleModule module = new SimpleModule("from-outside");
        module.addDeserializer(String.class, new Words<>(String.class, CommandJson::composed));
        module.addDeserializer(Phrase.class, new Words<>(Phrase.class, Phrase::new));
        module.addDeserializer(Deadline.class, new Words<>(Deadline.class, Deadline::of));
        module.addDeserializer(DatePoint.class, new Words<>(DatePoint.class, DatePoint::of));
        module.addDeserializer(Quantity.class, new Words<>(Quantity.class, Quantity::of));
        return EventJson.builder(factory).addModule(module).build();
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /// Text that a database and a reader can hold: no control characters but line breaks and tabs,
    /// no half characters.
    private static String checked(String text) {
        boolean broken =
                text.codePoints()
                        .anyMatch(point ->
                                (Character.isISOControl(point) && "\n\r\t".indexOf(point) < 0)
                                        || (point >= Character.MIN_SURROGATE
                                                && point <= Character.MAX_SURROGATE));
        if (broken) {
            throw new InvalidValue("text.control-character", java.util.Map.of());
        }
        return text;
    }

    private static final class Words<T> extends StdDeserializer<T> {
        private final Function<String, T> reading;

        Words(Class<T> type, Function<String, T> reading) {
            super(type);
            this.reading = reading;
        }

        @Override
        @SuppressWarnings(
                "unchecked") // Jackson hands over the class that the constructor was given.
        public T deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (T) context.handleUnexpectedToken(getValueType(context), parser);
            }
            try {
                return reading.apply(checked(parser.getString()));
            } catch (InvalidValue invalid) {
                throw context.instantiationException(handledType(), invalid);
            }
        }
    }
}
