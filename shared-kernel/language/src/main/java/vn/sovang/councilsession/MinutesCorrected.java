package vn.sovang.councilsession;

import org.jspecify.annotations.Nullable;

import vn.sovang.council.CouncilSessionId;
import vn.sovang.proposal.ProposalId;

import java.time.Instant;

/// A correcting entry was added to the minutes.
///
/// @param proposalId proposal of the line that was counted anew; null where none was
/// @param ballot right count of the line; null where none was counted anew
public record MinutesCorrected(
        CouncilSessionId sessionId,
        String text,
        @Nullable ProposalId proposalId,
        @Nullable Ballot ballot,
        String correctedBy,
        Instant correctedAt)
        implements CouncilSessionEvent {}
