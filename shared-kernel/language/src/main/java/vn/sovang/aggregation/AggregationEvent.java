package vn.sovang.aggregation;

/// Everything that can have happened to an aggregated report.
public sealed interface AggregationEvent permits ReportsAggregated {
    AggregationId aggregationId();
}
