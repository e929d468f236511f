package vn.sovang.aggregation;

import java.util.UUID;

/// Names one aggregated report.
public record AggregationId(UUID value) {
    public static AggregationId of(String text) {
        return new AggregationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
