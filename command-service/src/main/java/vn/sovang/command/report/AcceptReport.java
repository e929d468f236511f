package vn.sovang.command.report;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.report.ReportId;

/// Accepts a report.
///
/// @param version the version that was read
public record AcceptReport(@TargetAggregateIdentifier ReportId reportId, int version) {}
