package vn.sovang.fund;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.DecisionId;
import vn.sovang.kernel.Required;
import vn.sovang.proposal.ProposalId;

import java.time.LocalDate;

/// Records reward money that came back because the award was lost (Luật 06/2022/QH15, Điều 93.2).
///
/// @param amount in đồng
/// @param reason for less than was paid; null where all of it came back
public record RecordRecovery(
        FundId fundId,
        DecisionId decisionId,
        ProposalId proposalId,
        int line,
        LocalDate recoveredOn,
        long amount,
        String document,
        @Nullable String reason)
        implements FundCommand {
    public RecordRecovery {
        Dong.positive("amount", amount);
        Required.name("document", document);
    }

    public RewardedLine rewarded() {
        return new RewardedLine(decisionId, proposalId, line);
    }
}
