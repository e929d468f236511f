package vn.sovang.fund;

import vn.sovang.kernel.Required;

import java.time.LocalDate;

/// Records what the fund paid for other than reward money.
///
/// @param purpose such as the printing of certificates
/// @param amount in đồng
public record RecordSpending(
        FundId fundId, String purpose, LocalDate spentOn, long amount, String document)
        implements FundCommand {
    public RecordSpending {
        Required.name("purpose", purpose);
        Dong.positive("amount", amount);
        Required.name("document", document);
    }
}
