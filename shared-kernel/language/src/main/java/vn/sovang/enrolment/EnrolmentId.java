package vn.sovang.enrolment;

import java.util.UUID;

/// Names one registration of titles.
public record EnrolmentId(UUID value) {
    public static EnrolmentId of(String text) {
        return new EnrolmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
