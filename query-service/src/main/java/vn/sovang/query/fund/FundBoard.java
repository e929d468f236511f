package vn.sovang.query.fund;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.sovang.fund.FundEvent;
import vn.sovang.log.RecordedEvent;
import vn.sovang.query.projection.Board;
import vn.sovang.text.SearchText;

import java.util.List;

/// One row for each reward fund.
@Component
class FundBoard implements Board<FundRow> {
    @Override
    public String name() {
        return "fund-board";
    }

    @Override
    public String table() {
        return "view.fund_board";
    }

    @Override
    public Class<FundRow> rowType() {
        return FundRow.class;
    }

    @Override
    public List<String> keys(RecordedEvent event) {
        return event.payload() instanceof FundEvent fund
                ? List.of(fund.fundId().toString())
                : List.of();
    }

    @Override
    public FundRow on(@Nullable FundRow current, String key, RecordedEvent event) {
        return FundRow.after(current, (FundEvent) event.payload());
    }

    @Override
    public String search(FundRow row) {
        return SearchText.fold(row.year() + " " + row.fund().basis());
    }
}
