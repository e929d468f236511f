package vn.sovang.councilsession;

import vn.sovang.council.CouncilMember;
import vn.sovang.proposal.VoteMinutes.Attendance;

/// A member of the council on the day of a session, with the attendance.
public record SittingMember(CouncilMember member, Attendance attendance) {}
