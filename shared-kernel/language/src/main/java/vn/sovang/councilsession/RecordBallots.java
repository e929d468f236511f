package vn.sovang.councilsession;

import org.jspecify.annotations.Nullable;

import vn.sovang.council.CouncilSessionId;
import vn.sovang.proposal.ProposalId;

import java.util.List;

/// Says how the council voted on lines of one proposal of the agenda. A line that was counted
/// before is counted anew.
///
/// @param tellers who counted (ban kiểm phiếu); null where the minutes name nobody
public record RecordBallots(
        CouncilSessionId sessionId,
        ProposalId proposalId,
        boolean isSecret,
        List<Ballot> ballots,
        @Nullable String tellers)
        implements CouncilSessionCommand {
    public RecordBallots {
        ballots = List.copyOf(ballots);
    }
}
