package vn.sovang.council;

import java.util.UUID;

/// Names one session of a council (phiên họp).
public record CouncilSessionId(UUID value) {
    public static CouncilSessionId of(String text) {
        return new CouncilSessionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
