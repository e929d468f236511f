package vn.sovang.enrolment;

import java.time.Instant;

/// The office accepted the registration as it stood.
public record TitlesAccepted(EnrolmentId enrolmentId, int version, Instant acceptedAt)
        implements EnrolmentEvent {}
