package vn.sovang.enrolment;

/// Accepts a registration as it stands.
///
/// @param version that was read
public record AcceptTitles(EnrolmentId enrolmentId, int version) implements EnrolmentCommand {}
