package vn.sovang.platform.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

import vn.sovang.goal.Quantity;
import vn.sovang.kernel.InvalidValue;
import vn.sovang.kernel.Wording;
import vn.sovang.text.Phrase;
import vn.sovang.time.DatePoint;
import vn.sovang.time.Deadline;

import java.text.Normalizer;
import java.util.Set;
import java.util.function.BiFunction;

/// The mapper for what comes from outside: shallow, no doubles, no unknown fields; words in NFC,
/// except the document's own phrases, which stay as they are; dates and quantities are given as
/// words and read here.
public final class CommandJson {
    private static final int DEEPEST = 40;
    private static final int LONGEST_NAME = 200;

    /// Fields that name something, in whatever record they stand.
    private static final Set<String> ON_ONE_LINE =
            Set.of(
                    "account",
                    "anchor",
                    "authorisedBy",
                    "basisDocument",
                    "code",
                    "competence",
                    "document",
                    "documentType",
                    "fileName",
                    "issuer",
                    "label",
                    "meant",
                    "name",
                    "named",
                    "phase",
                    "signatory",
                    "source",
                    "symbol",
                    "test");

    /// Fields of a document's own words by which a record goes in lists, trails and files.
    private static final Set<String> NAMES = Set.of("aliases", "name", "title");

    /// Fields of a document's own words that name people, units and the document, on several lines
    /// perhaps.
    private static final Set<String> PRINTED_NAMES =
            Set.of(
                    "actor",
                    "issuer",
                    "launchedWith",
                    "number",
                    "place",
                    "position",
                    "signatory",
                    "symbol");

    private static final Set<Class<?>> WORDS =
            Set.of(String.class, Phrase.class, Deadline.class, DatePoint.class, Quantity.class);

    private CommandJson() {}

    /// True when a value of a type is given as words, whatever its components.
    public static boolean isWords(Class<?> type) {
        return WORDS.contains(type);
    }

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
        module.addDeserializer(String.class, new Words<>(String.class, CommandJson::text));
        module.addDeserializer(Phrase.class, new Words<>(Phrase.class, CommandJson::phrase));
        module.addDeserializer(
                Deadline.class, new Words<>(Deadline.class, (_, words) -> Deadline.of(words)));
        module.addDeserializer(
                DatePoint.class, new Words<>(DatePoint.class, (_, words) -> DatePoint.of(words)));
        module.addDeserializer(
                Quantity.class, new Words<>(Quantity.class, (_, words) -> Quantity.of(words)));
        return EventJson.builder(factory).addModule(module).build();
    }

    /// Words in NFC; those of a field in [#ON_ONE_LINE] on one line.
    private static String text(String field, String given) {
        String text = Normalizer.normalize(given, Normalizer.Form.NFC);
        if (ON_ONE_LINE.contains(field)) {
            Wording.name(text);
        } else {
            Wording.prose(text);
        }
        return text;
    }

    /// A document's own words may hold what our own may not, but not nothing at all, and in a name
    /// nothing that misleads.
    private static Phrase phrase(String field, String given) {
        if (!Wording.isSeen(given)) {
            throw new InvalidValue("phrase.blank", "value", given);
        }
        if (NAMES.contains(field)) {
            Wording.name(given);
        } else if (PRINTED_NAMES.contains(field)) {
            Wording.prose(given);
        }
        return new Phrase(given);
    }

    /// The field in which a value stands, itself, in a list, or as printed.
    private static String field(TokenStreamContext place) {
        String name = place.currentName();
        TokenStreamContext around = place.getParent();
        if ((name == null || name.equals("phrase")) && around != null) {
            name = around.currentName();
        }
        return name == null ? "" : name;
    }

    private static final class Words<T> extends StdDeserializer<T> {
        private final BiFunction<String, String, T> reading;

        /// Takes how words are read.
        ///
        /// @param reading from the name of the field, or of the list, and the words
        Words(Class<T> type, BiFunction<String, String, T> reading) {
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
                String words = parser.getString();
                Wording.readable(words);
                return reading.apply(field(parser.streamReadContext()), words);
            } catch (InvalidValue invalid) {
                throw context.instantiationException(handledType(), invalid);
            }
        }
    }
}
