package vn.sovang.query.reading;

import vn.sovang.catalogue.EventCatalogue;
import vn.sovang.kernel.EventType;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Forms of parameters by their names, the same in every endpoint. A text of another form fits
/// nothing that there is, or will be, in any province, so it is a slip of the caller and no narrow
/// filter.
public enum ParameterForm {
    /// The id of a record.
    RECORD {
        @Override
        boolean fits(String text) {
            try {
                return UUID.fromString(text).toString().equals(text);
            } catch (IllegalArgumentException notAnId) {
                return false;
            }
        }
    },

    /// A year of four digits.
    YEAR {
        @Override
        boolean fits(String text) {
            return FOUR_DIGITS.matcher(text).matches();
        }
    },

    /// The name of an event.
    EVENT {
        @Override
        boolean fits(String text) {
            return EVENTS.contains(text);
        }
    },

    /// The size of a page, also where an endpoint answers whole lists.
    SIZE {
        @Override
        boolean fits(String text) {
            return WHOLE_NUMBER.matcher(text).matches() && Ask.isSize(Integer.parseInt(text));
        }
    };

    private static final Pattern FOUR_DIGITS = Pattern.compile("[1-9]\\d{3}");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,9}");
    private static final Set<String> EVENTS =
            EventCatalogue.EVENTS.stream()
                    .map(EventType::name)
                    .collect(Collectors.toUnmodifiableSet());

    /// The form of a parameter; empty for one that every text fits, or that its endpoint reads.
    public static Optional<ParameterForm> of(String parameter) {
        return switch (parameter) {
            case "plan",
                    "campaign",
                    "unit",
                    "organisation",
                    "decision",
                    "nominee",
                    "holder",
                    "issuer",
                    "review" ->
                    Optional.of(RECORD);
            case "planYear", "year" -> Optional.of(YEAR);
            case "name" -> Optional.of(EVENT);
            case "limit" -> Optional.of(SIZE);
            default -> Optional.empty();
        };
    }

    /// Refuses a text of another form; a blank one narrows nothing.
    static void require(String parameter, String[] texts) {
        of(parameter)
                .filter(form ->
                        !Arrays.stream(texts).allMatch(text -> text.isBlank() || form.fits(text)))
                .ifPresent(_ -> {
                    throw Ask.malformed(parameter);
                });
    }

    abstract boolean fits(String text);
}
