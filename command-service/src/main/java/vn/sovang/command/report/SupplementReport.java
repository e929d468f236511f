package vn.sovang.command.report;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.report.ReportContent;
import vn.sovang.report.ReportId;

/// Adds to a report that was handed in; what was handed in stays.
public record SupplementReport(
        @TargetAggregateIdentifier ReportId reportId, ReportContent content) {}
