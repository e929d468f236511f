package vn.sovang.enrolment;

import java.time.Instant;

/// The office sent the registration back.
public record TitlesReturned(
        EnrolmentId enrolmentId, int version, String reason, Instant returnedAt)
        implements EnrolmentEvent {}
