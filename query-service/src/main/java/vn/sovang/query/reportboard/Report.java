package vn.sovang.query.reportboard;

import org.jspecify.annotations.Nullable;

import vn.sovang.plan.PlannedPhase;
import vn.sovang.query.campaignboard.CampaignRow;
import vn.sovang.query.reading.Lateness;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.reading.WrittenDate;
import vn.sovang.time.DateContext;
import vn.sovang.time.Deadline;
import vn.sovang.time.Ternary;
import vn.sovang.time.UndatedDate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// A report, due or handed in, as people are told of it.
///
/// @param deadline none when the plan asks for no report on this phase
/// @param undated the plan asks for a report and sets no day: never late (rule 33)
/// @param late for one that was handed in: whether that was late; none while it is due
/// @param daysLate whole days, by its first version
/// @param overdue for one that is due: whether its time is over at the moment asked; none once
///   handed in
/// @param reason why it was sent back
public record Report(
        String key,
        @Nullable String id,
        String campaignId,
        @Nullable String campaignName,
        @Nullable String planId,
        String phase,
        @Nullable String phaseName,
        String unitId,
        String unitName,
        String state,
        @Nullable WrittenDate deadline,
        boolean undated,
        @Nullable Ternary late,
        @Nullable Long daysLate,
        @Nullable Ternary overdue,
        @Nullable Long daysOverdue,
        @Nullable Integer version,
        @Nullable Instant firstSubmittedAt,
        @Nullable Instant submittedAt,
        @Nullable String summary,
        @Nullable LocalDate coversUntil,
        List<String> attachments,
        @Nullable String reason,
        @Nullable Instant acceptedAt) {
    public Report {
        attachments = List.copyOf(attachments);
    }

    static Report of(
            String key,
            ReportRow row,
            @Nullable CampaignRow campaign,
            UnitNames names,
            Moment moment) {
        ReportRow.Due due = row.due();
        Deadline deadline = due == null ? null : deadline(due, campaign, row.phase());
        DateContext dates = due == null ? null : due.dates();
        ReportRow.HandedIn report = row.handedIn();
        Lateness lateness =
                Lateness.at(report == null ? moment.at() : report.firstAt(), deadline, dates);
        return new Report(
                key,
                report == null ? null : report.reportId().toString(),
                row.campaignId().toString(),
                campaign == null ? null : campaign.content().name().value(),
                campaign == null ? null : campaign.planId().toString(),
                row.phase(),
                phaseName(campaign, row.phase()),
                row.unitId().toString(),
                names.on(moment.day(), row.unitId()),
                row.state().name(),
                deadline == null || dates == null ? null : WrittenDate.of(deadline, dates),
                deadline != null && deadline.date() instanceof UndatedDate,
                report == null ? null : lateness.late(),
                report == null ? null : lateness.days(),
                report == null ? lateness.late() : null,
                report == null ? lateness.days() : null,
                report == null ? null : report.version(),
                report == null ? null : report.firstAt(),
                report == null ? null : report.at(),
                report == null ? null : report.summary(),
                report == null ? null : report.coversUntil(),
                report == null ? List.of() : report.attachments(),
                report == null ? null : report.reason(),
                report == null ? null : report.acceptedAt());
    }

    /// The campaign knows the day if one was settled after the launch and up to the moment asked.
    private static Deadline deadline(
            ReportRow.Due due, @Nullable CampaignRow campaign, String label) {
        return campaign == null
                ? due.deadline()
                : campaign.content().phases().stream()
                        .filter(phase -> phase.label().equals(label))
                        .map(PlannedPhase::report)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(due.deadline());
    }

    private static @Nullable String phaseName(@Nullable CampaignRow campaign, String label) {
        return campaign == null
                ? null
                : campaign.content().phases().stream()
                        .filter(phase -> phase.label().equals(label))
                        .map(PlannedPhase::name)
                        .findFirst()
                        .orElse(null);
    }
}
