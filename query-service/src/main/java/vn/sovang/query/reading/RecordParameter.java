package vn.sovang.query.reading;

import java.util.Set;
import java.util.UUID;

/// Parameters that name a record by its id. Another text names no record of any province, so it is
/// a slip of the caller and no narrow filter.
public final class RecordParameter {
    private static final Set<String> NAMES =
            Set.of("plan", "campaign", "unit", "organisation", "decision", "nominee", "holder");

    private RecordParameter() {}

    public static boolean isNamed(String parameter) {
        return NAMES.contains(parameter);
    }

    /// Refuses a text that is no id; a blank one narrows nothing.
    static void require(String parameter, String[] texts) {
        if (isNamed(parameter)) {
            for (String text : texts) {
                requireId(parameter, text);
            }
        }
    }

    private static void requireId(String parameter, String text) {
        try {
            if (!text.isBlank() && !UUID.fromString(text).toString().equals(text)) {
                throw Ask.malformed(parameter);
            }
        } catch (IllegalArgumentException notAnId) {
            throw Ask.malformed(parameter);
        }
    }
}
