package vn.sovang.councilsession;

import vn.sovang.council.CouncilSessionId;

import java.util.List;

/// Says who was present, who voted in writing and who stood aside.
///
/// @param attendees a member who is not named was absent
/// @param recusals those that were declared; who is a nominee stands aside without
public record RecordAttendance(
        CouncilSessionId sessionId, List<Attendee> attendees, List<SessionRecusal> recusals)
        implements CouncilSessionCommand {
    public RecordAttendance {
        attendees = List.copyOf(attendees);
        recusals = List.copyOf(recusals);
    }
}
