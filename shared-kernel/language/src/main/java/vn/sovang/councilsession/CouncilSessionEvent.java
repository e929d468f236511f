package vn.sovang.councilsession;

import vn.sovang.council.CouncilSessionId;

/// Everything that can have happened to a session of a council.
public sealed interface CouncilSessionEvent
        permits SessionConvened,
                SessionRevised,
                AttendanceRecorded,
                VotesCast,
                BallotsRecorded,
                SessionClosed,
                MinutesCorrected {
    CouncilSessionId sessionId();
}
