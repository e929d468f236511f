package vn.sovang.fund;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.DecisionId;
import vn.sovang.proposal.ProposalId;

/// Reward money that was paid for a granted line.
///
/// @param expected by the parameters of the decision's day; null where no level was read
public record PaidLine(ProposalId proposalId, int line, @Nullable Long expected, long amount) {
    public boolean isFor(RewardedLine rewarded) {
        return proposalId.equals(rewarded.proposalId()) && line == rewarded.line();
    }

    /// The same line, with its decision.
    public RewardedLine of(DecisionId decision) {
        return new RewardedLine(decision, proposalId, line);
    }
}
