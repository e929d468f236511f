package vn.sovang.query.reportboard;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.sovang.campaign.CampaignClosed;
import vn.sovang.campaign.CampaignDateSettled;
import vn.sovang.campaign.CampaignEvent;
import vn.sovang.campaign.CampaignId;
import vn.sovang.campaign.CampaignLaunched;
import vn.sovang.campaign.ParticipationRegistered;
import vn.sovang.campaign.PhaseExtended;
import vn.sovang.campaign.PledgeSigned;
import vn.sovang.campaign.RegistrationAmended;
import vn.sovang.campaign.ReviewRecorded;
import vn.sovang.campaign.UnitInspected;
import vn.sovang.campaign.UnitReminded;
import vn.sovang.log.RecordedEvent;
import vn.sovang.plan.PlannedPhase;
import vn.sovang.query.projection.Board;
import vn.sovang.report.ReportAccepted;
import vn.sovang.report.ReportContent;
import vn.sovang.report.ReportEvent;
import vn.sovang.report.ReportId;
import vn.sovang.report.ReportResubmitted;
import vn.sovang.report.ReportReturned;
import vn.sovang.report.ReportSubmitted;
import vn.sovang.time.Deadline;
import vn.sovang.unit.UnitId;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/// One row for each unit and phase for which a report is asked or was handed in; the report's id is
/// its second name.
@Component
class ReportBoard implements Board<ReportRow> {
    @Override
    public String name() {
        return "report-board";
    }

    @Override
    public String table() {
        return "view.report_board";
    }

    @Override
    public Class<ReportRow> rowType() {
        return ReportRow.class;
    }

    @Override
    public List<String> keys(RecordedEvent event) {
        return switch (event.payload()) {
            case CampaignEvent campaign -> keys(campaign);
            case ReportEvent report -> List.of(key(report));
            default -> List.of(); // the other families
        };
    }

    private static List<String> keys(CampaignEvent event) {
        return switch (event) {
            case CampaignLaunched launched ->
                    launched.content().phases().stream()
                            .filter(phase -> phase.report() != null)
                            .flatMap(phase ->
                                    launched.scope().stream()
                                            .map(unit ->
                                                    key(
                                                            launched.campaignId(),
                                                            phase.label(),
                                                            unit)))
                            .toList();
            // A day that was settled later stands in the campaign, once, not in the rows of
            // hundreds of units.
            case ParticipationRegistered _,
                    RegistrationAmended _,
                    PledgeSigned _,
                    CampaignDateSettled _,
                    PhaseExtended _,
                    UnitReminded _,
                    UnitInspected _,
                    ReviewRecorded _,
                    CampaignClosed _ ->
                    List.of();
        };
    }

    private static String key(ReportEvent event) {
        return switch (event) {
            case ReportSubmitted e -> key(e.campaignId(), e.phase(), e.unitId());
            case ReportReturned e -> e.reportId().toString();
            case ReportResubmitted e -> e.reportId().toString();
            case ReportAccepted e -> e.reportId().toString();
        };
    }

    /// Ids have no slash, so nothing in a label can make two keys alike.
    private static String key(CampaignId campaign, String phase, UnitId unit) {
        return campaign + "/" + phase + "/" + unit;
    }

    @Override
    public @Nullable String alias(ReportRow row) {
        return row.handedIn() == null ? null : row.handedIn().reportId().toString();
    }

    @Override
    public ReportRow on(@Nullable ReportRow current, String key, RecordedEvent event) {
        return event.payload() instanceof CampaignLaunched launched
                ? due(launched, key)
                : on(current, (ReportEvent) event.payload());
    }

    private static ReportRow due(CampaignLaunched launched, String key) {
        String label = key.substring(key.indexOf('/') + 1, key.lastIndexOf('/'));
        UnitId unit = UnitId.of(key.substring(key.lastIndexOf('/') + 1));
        Deadline deadline =
                launched.content().phases().stream()
                        .filter(phase -> phase.label().equals(label))
                        .map(PlannedPhase::report)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow();
        return new ReportRow(
                launched.campaignId(),
                label,
                unit,
                ReportRow.State.DUE,
                new ReportRow.Due(deadline, launched.dates()),
                null);
    }

    private static ReportRow on(@Nullable ReportRow current, ReportEvent event) {
        return switch (event) {
            case ReportSubmitted e -> submitted(current, e);
            case ReportReturned e -> {
                ReportRow row = Objects.requireNonNull(current);
                ReportRow.HandedIn last = Objects.requireNonNull(row.handedIn());
                yield row.with(ReportRow.State.RETURNED, judged(last, e.reason(), null));
            }
            case ReportResubmitted e -> {
                ReportRow row = Objects.requireNonNull(current);
                ReportRow.HandedIn last = Objects.requireNonNull(row.handedIn());
                yield row.with(
                        ReportRow.State.SUBMITTED,
                        handedIn(
                                e.reportId(),
                                e.version(),
                                last.firstAt(),
                                e.submittedAt(),
                                e.content()));
            }
            case ReportAccepted e -> {
                ReportRow row = Objects.requireNonNull(current);
                ReportRow.HandedIn last = Objects.requireNonNull(row.handedIn());
                yield row.with(ReportRow.State.ACCEPTED, judged(last, null, e.acceptedAt()));
            }
        };
    }

    private static ReportRow submitted(@Nullable ReportRow current, ReportSubmitted event) {
        ReportRow.HandedIn first =
                handedIn(
                        event.reportId(),
                        1,
                        event.submittedAt(),
                        event.submittedAt(),
                        event.content());
        return new ReportRow(
                event.campaignId(),
                event.phase(),
                event.unitId(),
                ReportRow.State.SUBMITTED,
                current == null ? null : current.due(),
                first);
    }

    private static ReportRow.HandedIn handedIn(
            ReportId id, int version, Instant first, Instant at, ReportContent content) {
        return new ReportRow.HandedIn(
                id,
                version,
                first,
                at,
                content.summary(),
                content.coversUntil(),
                content.attachments(),
                null,
                null);
    }

    private static ReportRow.HandedIn judged(
            ReportRow.HandedIn last, @Nullable String reason, @Nullable Instant acceptedAt) {
        return new ReportRow.HandedIn(
                last.reportId(),
                last.version(),
                last.firstAt(),
                last.at(),
                last.summary(),
                last.coversUntil(),
                last.attachments(),
                reason,
                acceptedAt);
    }
}
