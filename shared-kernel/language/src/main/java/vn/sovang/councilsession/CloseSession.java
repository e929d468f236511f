package vn.sovang.councilsession;

import org.jspecify.annotations.Nullable;

import vn.sovang.council.CouncilSessionId;

/// Closes a session: its minutes stand from then on.
///
/// @param conclusion opinions and conclusion, as the minutes have them; null where there are none
public record CloseSession(CouncilSessionId sessionId, @Nullable String conclusion)
        implements CouncilSessionCommand {}
