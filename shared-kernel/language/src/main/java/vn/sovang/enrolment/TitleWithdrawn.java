package vn.sovang.enrolment;

import java.time.Instant;

/// The unit took a line out after the registration was accepted; it waits for the office again.
public record TitleWithdrawn(
        EnrolmentId enrolmentId,
        int version,
        RegisteredTitle line,
        String reason,
        Instant withdrawnAt)
        implements EnrolmentEvent {}
