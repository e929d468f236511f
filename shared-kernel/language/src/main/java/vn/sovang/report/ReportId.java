package vn.sovang.report;

import java.util.UUID;

/// Names one report of a unit.
public record ReportId(UUID value) {
    public static ReportId of(String text) {
        return new ReportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
