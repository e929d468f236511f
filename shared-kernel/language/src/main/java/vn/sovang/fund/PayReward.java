package vn.sovang.fund;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.DecisionId;
import vn.sovang.kernel.Required;

import java.time.LocalDate;
import java.util.List;

/// Pays reward money for lines of a decision.
///
/// @param document of the payment, such as a voucher
/// @param reason for amounts other than those that the parameters of the day give; null where there
///   is none
/// @param inPlace document by which this organisation pays in place of the one that the law names;
///   null where it is this one
public record PayReward(
        FundId fundId,
        DecisionId decisionId,
        List<LinePayment> lines,
        LocalDate paidOn,
        String document,
        @Nullable String reason,
        @Nullable String inPlace)
        implements FundCommand {
    public PayReward {
        lines = List.copyOf(lines);
        Required.name("document", document);
    }
}
