package vn.sovang.query.aggregationboard;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.sovang.aggregation.AggregationEvent;
import vn.sovang.aggregation.ReportsAggregated;
import vn.sovang.log.RecordedEvent;
import vn.sovang.query.projection.Board;

import java.util.List;

/// One row for each aggregated report.
@Component
class AggregationBoard implements Board<AggregationRow> {
    @Override
    public String name() {
        return "aggregation-board";
    }

    @Override
    public String table() {
        return "view.aggregation_board";
    }

    @Override
    public Class<AggregationRow> rowType() {
        return AggregationRow.class;
    }

    @Override
    public List<String> keys(RecordedEvent event) {
        return event.payload() instanceof AggregationEvent aggregation
                ? List.of(aggregation.aggregationId().toString())
                : List.of();
    }

    @Override
    public AggregationRow on(@Nullable AggregationRow current, String key, RecordedEvent event) {
        return switch ((AggregationEvent) event.payload()) {
            case ReportsAggregated e ->
                    new AggregationRow(
                            e.aggregationId(),
                            e.campaignId(),
                            e.phase(),
                            e.unitId(),
                            e.reports(),
                            e.content(),
                            e.aggregatedAt());
        };
    }
}
