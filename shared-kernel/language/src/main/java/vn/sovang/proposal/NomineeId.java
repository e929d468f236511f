package vn.sovang.proposal;

import java.util.UUID;

/// Names one nominee: a collective, a person or a household.
public record NomineeId(UUID value) {
    public static NomineeId of(String text) {
        return new NomineeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
