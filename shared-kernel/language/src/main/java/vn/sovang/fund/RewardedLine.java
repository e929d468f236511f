package vn.sovang.fund;

import vn.sovang.award.DecisionId;
import vn.sovang.proposal.ProposalId;

/// A granted line of a decision, for which reward money is paid.
public record RewardedLine(DecisionId decisionId, ProposalId proposalId, int line) {
    /// Text that no other line has.
    public String key() {
        return "%s/%s/%d".formatted(decisionId, proposalId, line);
    }
}
