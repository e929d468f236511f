package vn.sovang.council;

import java.util.UUID;

/// Names one council (Hội đồng Thi đua - Khen thưởng).
public record CouncilId(UUID value) {
    public static CouncilId of(String text) {
        return new CouncilId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
