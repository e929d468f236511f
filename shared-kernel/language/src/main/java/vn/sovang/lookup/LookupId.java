package vn.sovang.lookup;

import java.util.UUID;

/// Names one opening of the public look-up.
public record LookupId(UUID value) {
    public static LookupId of(String text) {
        return new LookupId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
