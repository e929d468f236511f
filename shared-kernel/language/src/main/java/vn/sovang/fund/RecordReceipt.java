package vn.sovang.fund;

import vn.sovang.kernel.Required;

import java.time.LocalDate;

/// Records what came into the fund.
///
/// @param document by which it came: type, number, day
/// @param amount in đồng
public record RecordReceipt(
        FundId fundId, ReceiptSource source, LocalDate receivedOn, long amount, String document)
        implements FundCommand {
    public RecordReceipt {
        Dong.positive("amount", amount);
        Required.name("document", document);
    }
}
