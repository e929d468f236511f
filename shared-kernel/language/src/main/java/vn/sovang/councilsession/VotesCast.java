package vn.sovang.councilsession;

import vn.sovang.council.CouncilSessionId;
import vn.sovang.proposal.ProposalId;

import java.time.Instant;
import java.util.List;

/// A member voted openly, by the account that the council's document names.
public record VotesCast(
        CouncilSessionId sessionId,
        ProposalId proposalId,
        String member,
        List<OwnVote> votes,
        Instant castAt)
        implements CouncilSessionEvent {
    public VotesCast {
        votes = List.copyOf(votes);
    }
}
