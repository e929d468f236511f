package vn.sovang.councilsession;

import vn.sovang.proposal.VoteMinutes.Attendance;

/// Attendance of a member, by the name that the council's document has.
public record Attendee(String name, Attendance attendance) {}
