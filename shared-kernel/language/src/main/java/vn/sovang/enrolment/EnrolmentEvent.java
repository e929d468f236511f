package vn.sovang.enrolment;

/// Everything that can have happened to a registration of titles.
public sealed interface EnrolmentEvent
        permits TitlesRegistered,
                TitlesRevised,
                TitlesReturned,
                TitlesAccepted,
                TitleAdded,
                TitleWithdrawn {
    EnrolmentId enrolmentId();
}
