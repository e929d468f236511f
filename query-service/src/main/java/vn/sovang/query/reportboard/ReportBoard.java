package vn.sovang.query.reportboard;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.sovang.campaign.AmendmentLeftOut;
import vn.sovang.campaign.CampaignAmended;
import vn.sovang.campaign.CampaignClosed;
import vn.sovang.campaign.CampaignDateSettled;
import vn.sovang.campaign.CampaignEvent;
import vn.sovang.campaign.CampaignId;
import vn.sovang.campaign.CampaignLaunched;
import vn.sovang.campaign.OwedReports;
import vn.sovang.campaign.ParticipationRegistered;
import vn.sovang.campaign.PhaseExtended;
import vn.sovang.campaign.PhaseUnits;
import vn.sovang.campaign.PledgeSigned;
import vn.sovang.campaign.RegistrationAmended;
import vn.sovang.campaign.ReviewRecorded;
import vn.sovang.campaign.UnitInspected;
import vn.sovang.campaign.UnitReminded;
import vn.sovang.log.RecordedEvent;
import vn.sovang.plan.PlannedPhase;
import vn.sovang.query.counting.Place;
import vn.sovang.query.projection.Board;
import vn.sovang.query.reportboard.ReportRow.State;
import vn.sovang.query.reportboard.ReportRow.Version;
import vn.sovang.report.DocumentInLieu;
import vn.sovang.report.DocumentInLieuRecorded;
import vn.sovang.report.ReportAccepted;
import vn.sovang.report.ReportDraftSaved;
import vn.sovang.report.ReportEvent;
import vn.sovang.report.ReportId;
import vn.sovang.report.ReportResubmitted;
import vn.sovang.report.ReportReturned;
import vn.sovang.report.ReportSubmitted;
import vn.sovang.report.ReportSupplemented;
import vn.sovang.unit.UnitId;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// One row for each unit and phase for which a report is asked or was handed in; the report's id is
/// its second name.
@Component
public class ReportBoard implements Board<ReportRow> {
    /// A successor owes what a unit that is no more did not hand in (rule 52).
    static final Place PLACE =
            Place.underCampaign("b.campaign_id", "b.unit_id")
                    .carrying("b.unit_id = any (%s) and b.state = 'DUE'");

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
            case CampaignLaunched e ->
                    keys(
                            e.campaignId(),
                            e.text().reported().stream()
                                    .filter(phase -> phase.report() != null)
                                    .map(PlannedPhase::label),
                            e.scope());
            case CampaignAmended e ->
                    Stream.concat(
                                    keys(
                                            e.campaignId(),
                                            Stream.concat(
                                                    e.text().reported().stream()
                                                            .map(PlannedPhase::label),
                                                    e.droppedPhases().stream()),
                                            Stream.concat(
                                                            e.text().scope().stream(),
                                                            e.removedUnits().stream())
                                                    .toList())
                                            .stream(),
                                    released(e))
                            .distinct()
                            .toList();
            // A day that was settled later stands in the campaign, once, not in the rows of
            // hundreds of units, unless it brings rounds in or takes some away.
            case CampaignDateSettled e -> keys(e.campaignId(), e.owed());
            case PhaseExtended e ->
                    Stream.of(keys(e.campaignId(), e.owed()), released(e), brought(e))
                            .flatMap(List::stream)
                            .distinct()
                            .toList();
            case ParticipationRegistered _,
                    RegistrationAmended _,
                    PledgeSigned _,
                    AmendmentLeftOut _,
                    UnitReminded _,
                    UnitInspected _,
                    ReviewRecorded _,
                    CampaignClosed _ ->
                    List.of();
        };
    }

    private static Stream<String> released(CampaignAmended event) {
        List<PhaseUnits> released = event.released();
        return (released == null ? List.<PhaseUnits>of() : released)
                .stream()
                        .flatMap(report ->
                                keys(event.campaignId(), Stream.of(report.phase()), report.units())
                                        .stream());
    }

    private static List<String> released(PhaseExtended event) {
        return event.released() == null
                ? List.of()
                : keys(event.campaignId(), Stream.of(event.phase()), event.released());
    }

    private static List<String> brought(PhaseExtended event) {
        return event.asked() == null
                ? List.of()
                : keys(event.campaignId(), Stream.of(event.phase()), event.asked().units());
    }

    private static List<String> keys(CampaignId campaign, @Nullable OwedReports owed) {
        return owed == null
                ? List.of()
                : keys(
                        campaign,
                        Stream.concat(
                                owed.text().reported().stream().map(PlannedPhase::label),
                                owed.droppedPhases().stream()),
                        owed.text().scope());
    }

    private static List<String> keys(
            CampaignId campaign, Stream<String> phases, List<UnitId> units) {
        return phases.flatMap(phase -> units.stream().map(unit -> key(campaign, phase, unit)))
                .toList();
    }

    private static String key(ReportEvent event) {
        return switch (event) {
            case ReportDraftSaved e -> key(e.campaignId(), e.phase(), e.unitId());
            case ReportSubmitted e -> key(e.campaignId(), e.phase(), e.unitId());
            case DocumentInLieuRecorded e -> key(e.campaignId(), e.phase(), e.unitId());
            case ReportReturned e -> e.reportId().toString();
            case ReportResubmitted e -> e.reportId().toString();
            case ReportAccepted e -> e.reportId().toString();
            case ReportSupplemented e -> e.reportId().toString();
        };
    }

    /// Key of the report of another unit on the same phase.
    static String key(ReportRow row, UnitId unit) {
        return key(row.campaignId(), row.phase(), unit);
    }

    /// Ids have no slash, so nothing in a label can make two keys alike.
    public static String key(CampaignId campaign, String phase, UnitId unit) {
        return campaign + "/" + phase + "/" + unit;
    }

    @Override
    public @Nullable String alias(ReportRow row) {
        if (row.handedIn() != null) {
            return row.handedIn().reportId().toString();
        }
        return row.draft() == null ? null : row.draft().reportId().toString();
    }

    @Override
    public @Nullable ReportRow on(@Nullable ReportRow current, String key, RecordedEvent event) {
        return switch (event.payload()) {
            case CampaignLaunched e -> Owed.of(key, e.text()).asked(null, Set.of());
            case CampaignAmended e -> Owed.of(key, e.text()).amended(current, e);
            case CampaignDateSettled e -> asked(current, key, e.owed());
            case PhaseExtended e -> extended(current, key, e);
            default -> on(current, (ReportEvent) event.payload());
        };
    }

    private static @Nullable ReportRow extended(
            @Nullable ReportRow current, String key, PhaseExtended event) {
        if (released(event).contains(key)) {
            return Owed.unasked(current);
        }
        PhaseExtended.Asked asked = event.asked();
        return asked != null && brought(event).contains(key)
                ? Owed.of(key, asked.text()).asked(current, Set.of())
                : asked(current, key, event.owed());
    }

    private static @Nullable ReportRow asked(
            @Nullable ReportRow current, String key, @Nullable OwedReports owed) {
        return owed == null ? current : Owed.of(key, owed.text()).asked(current, Set.of());
    }

    private static ReportRow on(@Nullable ReportRow current, ReportEvent event) {
        return switch (event) {
            case ReportDraftSaved e -> {
                ReportRow row =
                        current == null
                                ? row(null, e.campaignId(), e.phase(), e.unitId(), State.DRAFT)
                                : current;
                yield row.with(new ReportRow.Draft(e.reportId(), e.draft(), e.savedAt()));
            }
            case ReportSubmitted e ->
                    row(current, e.campaignId(), e.phase(), e.unitId(), State.SUBMITTED)
                            .with(
                                    State.SUBMITTED,
                                    handedIn(
                                            e.reportId(),
                                            new Version(1, e.submittedAt(), e.content(), null),
                                            null));
            case DocumentInLieuRecorded e ->
                    row(current, e.campaignId(), e.phase(), e.unitId(), State.IN_LIEU)
                            .with(
                                    State.IN_LIEU,
                                    handedIn(
                                            e.reportId(),
                                            new Version(1, e.recordedAt(), null, null),
                                            e.document()));
            case ReportReturned e -> {
                ReportRow row = Objects.requireNonNull(current);
                yield row.with(State.RETURNED, last(row).returned(e.reason()));
            }
            case ReportResubmitted e -> {
                ReportRow row = Objects.requireNonNull(current);
                Version next = new Version(e.version(), e.submittedAt(), e.content(), null);
                yield row.with(State.SUBMITTED, last(row).with(next));
            }
            case ReportAccepted e -> {
                ReportRow row = Objects.requireNonNull(current);
                yield row.with(State.ACCEPTED, last(row).accepted(e.acceptedAt()));
            }
            case ReportSupplemented e -> {
                ReportRow row = Objects.requireNonNull(current);
                yield row.with(
                        last(row)
                                .with(
                                        new ReportRow.Supplement(
                                                e.number(),
                                                e.version(),
                                                e.supplementedAt(),
                                                e.content())));
            }
        };
    }

    /// The row as it is, or a new one for what nobody asked for.
    private static ReportRow row(
            @Nullable ReportRow current,
            CampaignId campaign,
            String phase,
            UnitId unit,
            State state) {
        return current == null
                ? new ReportRow(campaign, phase, unit, state, null, null, null)
                : current;
    }

    private static ReportRow.HandedIn handedIn(
            ReportId id, Version first, @Nullable DocumentInLieu inLieu) {
        return new ReportRow.HandedIn(id, List.of(first), List.of(), inLieu, null);
    }

    private static ReportRow.HandedIn last(ReportRow row) {
        return Objects.requireNonNull(row.handedIn());
    }
}
