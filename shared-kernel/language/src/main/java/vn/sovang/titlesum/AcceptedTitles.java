package vn.sovang.titlesum;

import vn.sovang.enrolment.EnrolmentId;

/// An accepted registration that a sum names, in the version that was read.
public record AcceptedTitles(EnrolmentId enrolmentId, int version) {}
