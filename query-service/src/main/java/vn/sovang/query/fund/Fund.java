package vn.sovang.query.fund;

import org.jspecify.annotations.Nullable;

import vn.sovang.fund.EntryKind;
import vn.sovang.fund.FundRecord;

import java.time.Instant;

/// A reward fund as people see it. Amounts are in đồng; what was undone is in none of them.
///
/// @param carriedOver balance of the year before
/// @param rewards reward money that was paid
/// @param spending what was paid for other things
/// @param recovered reward money that came back
/// @param closedAt null while the year is open
public record Fund(
        String id,
        String name,
        String organisationId,
        String organisationName,
        int year,
        FundRecord.Stage stage,
        long carriedOver,
        long receipts,
        long recovered,
        long rewards,
        long spending,
        long balance,
        String basis,
        @Nullable Instant closedAt) {
    static Fund of(FundRecord fund, String organisation) {
        return new Fund(
                fund.id().toString(),
                "Quỹ thi đua, khen thưởng năm " + fund.year(),
                fund.organisation().toString(),
                organisation,
                fund.year(),
                fund.stage(),
                fund.carriedOver(),
                fund.total(EntryKind.RECEIPT),
                fund.total(EntryKind.RECOVERY),
                fund.total(EntryKind.REWARD),
                fund.total(EntryKind.SPENDING),
                fund.balance(),
                fund.basis(),
                fund.closed() == null ? null : fund.closed().closedAt());
    }
}
