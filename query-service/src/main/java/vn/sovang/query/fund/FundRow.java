package vn.sovang.query.fund;

import org.jspecify.annotations.Nullable;

import vn.sovang.fund.FundEvent;
import vn.sovang.fund.FundRecord;
import vn.sovang.unit.UnitId;

/// A reward fund.
record FundRow(UnitId organisation, int year, FundRecord.Stage stage, FundRecord fund) {
    static FundRow after(@Nullable FundRow before, FundEvent event) {
        FundRecord fund = FundRecord.after(before == null ? null : before.fund, event);
        return new FundRow(fund.organisation(), fund.year(), fund.stage(), fund);
    }
}
