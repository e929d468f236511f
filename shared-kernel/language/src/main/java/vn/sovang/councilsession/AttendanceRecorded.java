package vn.sovang.councilsession;

import vn.sovang.council.CouncilSessionId;

import java.time.Instant;
import java.util.List;

/// Attendance at the session was put on record.
///
/// @param members all of the council on that day, also those who were absent
/// @param recusals those that were declared, and those of members who are nominees (rule 44)
public record AttendanceRecorded(
        CouncilSessionId sessionId,
        List<SittingMember> members,
        List<SessionRecusal> recusals,
        Instant recordedAt)
        implements CouncilSessionEvent {
    public AttendanceRecorded {
        members = List.copyOf(members);
        recusals = List.copyOf(recusals);
    }
}
