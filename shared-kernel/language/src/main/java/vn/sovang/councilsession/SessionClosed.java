package vn.sovang.councilsession;

import org.jspecify.annotations.Nullable;

import vn.sovang.council.CouncilSessionId;

import java.time.Instant;

/// The session is over; its minutes stand.
///
/// @param conclusion null where the minutes have none
public record SessionClosed(
        CouncilSessionId sessionId,
        @Nullable String conclusion,
        QuorumCheck quorum,
        String closedBy,
        Instant closedAt)
        implements CouncilSessionEvent {}
