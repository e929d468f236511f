package vn.sovang.aggregation;

import vn.sovang.kernel.Command;

/// Everything that can be asked of an aggregated report.
public sealed interface AggregationCommand extends Command permits AggregateReports {
    AggregationId aggregationId();
}
