package vn.sovang.fund;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.DecisionId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Reward money was paid for lines of a decision.
///
/// @param entry number of it in the ledger
/// @param reason for amounts other than expected; null where there is none
/// @param inPlace document by which the organisation pays in place of the one that the law names;
///   null where it is this one
public record RewardPaid(
        FundId fundId,
        int entry,
        DecisionId decisionId,
        List<PaidLine> lines,
        LocalDate paidOn,
        String document,
        @Nullable String reason,
        @Nullable String inPlace,
        Instant recordedAt)
        implements FundEvent {
    public RewardPaid {
        lines = List.copyOf(lines);
    }

    public long amount() {
        return lines.stream().mapToLong(PaidLine::amount).sum();
    }
}
