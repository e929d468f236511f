package vn.sovang.command.report;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.report.ReportContent;
import vn.sovang.report.ReportId;

/// Hands in the corrected report.
public record ResubmitReport(@TargetAggregateIdentifier ReportId reportId, ReportContent content) {}
