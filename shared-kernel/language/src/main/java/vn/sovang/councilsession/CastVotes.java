package vn.sovang.councilsession;

import vn.sovang.council.CouncilSessionId;
import vn.sovang.proposal.ProposalId;

import java.util.List;

/// Votes openly on lines of one proposal of the agenda, as the member whose account acts. A later
/// vote on a line stands in place of an earlier one until the line is counted.
public record CastVotes(CouncilSessionId sessionId, ProposalId proposalId, List<OwnVote> votes)
        implements CouncilSessionCommand {
    public CastVotes {
        votes = List.copyOf(votes);
    }
}
