package vn.sovang.query.reportboard;

import org.jspecify.annotations.Nullable;

import vn.sovang.campaign.CampaignId;
import vn.sovang.report.ReportId;
import vn.sovang.time.DateContext;
import vn.sovang.time.Deadline;
import vn.sovang.unit.UnitId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// What one unit owes on one phase, and what it handed in.
///
/// @param due what the plan asks for; none for a report on a phase for which it asks for none
/// @param handedIn the report; none while it is due
record ReportRow(
        CampaignId campaignId,
        String phase,
        UnitId unitId,
        State state,
        @Nullable Due due,
        @Nullable HandedIn handedIn) {
    enum State {
        DUE,
        SUBMITTED,
        RETURNED,
        ACCEPTED
    }

    /// @param deadline as it was read at the launch
    /// @param dates what resolves the deadline
    record Due(Deadline deadline, DateContext dates) {}

    /// The report as it was handed in last.
    ///
    /// @param firstAt when its first version was handed in: that tells whether it was late
    /// @param at when this version was
    /// @param reason why it was sent back; none unless it is sent back now
    record HandedIn(
            ReportId reportId,
            int version,
            Instant firstAt,
            Instant at,
            String summary,
            LocalDate coversUntil,
            List<String> attachments,
            @Nullable String reason,
            @Nullable Instant acceptedAt) {
        HandedIn {
            attachments = List.copyOf(attachments);
        }
    }

    ReportRow with(State next, HandedIn report) {
        return new ReportRow(campaignId, phase, unitId, next, due, report);
    }
}
