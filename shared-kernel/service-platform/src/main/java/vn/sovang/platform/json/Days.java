package vn.sovang.platform.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/// A day is written `2021-07-01` and in no other way: no time of day is dropped, no list of numbers
/// is guessed at, and every year fits a database.
final class Days extends StdDeserializer<LocalDate> {
    private static final int LENGTH = "2021-07-01".length();

    Days() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(getValueType(context), parser);
        }
        String text = parser.getString();
        try {
            if (text.length() == LENGTH) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException noSuchDay) {
            return refuse(text, context);
        }
        return refuse(text, context);
    }

    private LocalDate refuse(String text, DeserializationContext context) {
        return (LocalDate) context.handleWeirdStringValue(handledType(), text, "not a day");
    }
}
