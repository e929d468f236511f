package vn.sovang.query.reading;

import vn.sovang.kernel.Rejection;

import java.util.Map;

/// Refusal for what does not exist here. A record of another tenant is answered just so (rule 48).
public final class Unknown {
    private Unknown() {}

    public static Rejection record(String id) {
        return new Rejection(Rejection.Kind.UNKNOWN, "record.unknown", Map.of("id", id));
    }
}
