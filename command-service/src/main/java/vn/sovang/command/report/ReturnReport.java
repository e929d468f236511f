package vn.sovang.command.report;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.report.ReportId;

/// Sends a report back with a reason.
///
/// @param version the version that was read
public record ReturnReport(
        @TargetAggregateIdentifier ReportId reportId, int version, String reason) {}
