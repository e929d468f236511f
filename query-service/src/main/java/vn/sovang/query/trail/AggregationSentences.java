package vn.sovang.query.trail;

import static vn.sovang.query.trail.Words.text;

import vn.sovang.aggregation.AggregationEvent;
import vn.sovang.aggregation.ReportsAggregated;
import vn.sovang.query.reading.UnitNames;

import java.time.LocalDate;
import java.util.Map;

/// Aggregated reports in plain words.
final class AggregationSentences {
    private AggregationSentences() {}

    static Map<String, String> of(AggregationEvent event, UnitNames names, LocalDate day) {
        return switch (event) {
            case ReportsAggregated e ->
                    Map.of(
                            "unit",
                            names.on(day, e.unitId()),
                            "phase",
                            e.phase(),
                            "reports",
                            Integer.toString(e.reports().size()),
                            "until",
                            text(e.content().coversUntil()));
        };
    }
}
