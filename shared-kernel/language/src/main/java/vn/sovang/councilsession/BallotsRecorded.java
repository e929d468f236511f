package vn.sovang.councilsession;

import org.jspecify.annotations.Nullable;

import vn.sovang.council.CouncilSessionId;
import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.VoteThreshold;

import java.time.Instant;
import java.util.List;

/// Votes of the council on lines of a proposal were counted.
///
/// @param thresholds that were in force for the lines on the day of the session (rule 42)
/// @param recusals of members who turned out to be nominees since the attendance was recorded
/// @param tellers null where the minutes name nobody
public record BallotsRecorded(
        CouncilSessionId sessionId,
        ProposalId proposalId,
        boolean isSecret,
        List<Ballot> ballots,
        List<VoteThreshold> thresholds,
        List<SessionRecusal> recusals,
        @Nullable String tellers,
        Instant recordedAt)
        implements CouncilSessionEvent {
    public BallotsRecorded {
        ballots = List.copyOf(ballots);
        thresholds = List.copyOf(thresholds);
        recusals = List.copyOf(recusals);
    }
}
