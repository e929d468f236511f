package vn.sovang.enrolment;

import java.time.Instant;

/// The unit added a line after the registration was accepted; it waits for the office again.
public record TitleAdded(
        EnrolmentId enrolmentId, int version, RegisteredTitle line, String reason, Instant addedAt)
        implements EnrolmentEvent {}
