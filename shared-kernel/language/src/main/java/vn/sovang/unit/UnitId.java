package vn.sovang.unit;

import java.util.UUID;

/// Names one unit through all its names, parents and tenants (rule 52).
public record UnitId(UUID value) {
    public static UnitId of(String text) {
        return new UnitId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
