package vn.sovang.command.report;

import static vn.sovang.command.report.ReportRejection.ACCEPTED;
import static vn.sovang.command.report.ReportRejection.CAMPAIGN_UNKNOWN;
import static vn.sovang.command.report.ReportRejection.COVERS_FUTURE;
import static vn.sovang.command.report.ReportRejection.EXISTS;
import static vn.sovang.command.report.ReportRejection.NOT_RETURNED;
import static vn.sovang.command.report.ReportRejection.NOT_SUBMITTED;
import static vn.sovang.command.report.ReportRejection.OTHER_UNIT;
import static vn.sovang.command.report.ReportRejection.OTHER_VERSION;
import static vn.sovang.command.report.ReportRejection.OUT_OF_SCOPE;
import static vn.sovang.command.report.ReportRejection.PHASE_UNKNOWN;
import static vn.sovang.command.report.ReportRejection.REASON_BLANK;
import static vn.sovang.command.report.ReportRejection.UNKNOWN;

import org.jspecify.annotations.Nullable;

import vn.sovang.campaign.CampaignLaunched;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.report.ReportAccepted;
import vn.sovang.report.ReportContent;
import vn.sovang.report.ReportEvent;
import vn.sovang.report.ReportId;
import vn.sovang.report.ReportResubmitted;
import vn.sovang.report.ReportReturned;
import vn.sovang.report.ReportSubmitted;
import vn.sovang.unit.UnitId;

import java.util.List;
import java.util.Map;

/// The rules of a report.
sealed interface ReportState {
    @Nullable ReportId id();

    record None() implements ReportState {
        @Override
        public @Nullable ReportId id() {
            return null;
        }
    }

    record Submitted(ReportId id, UnitId unit, int version) implements ReportState {}

    record Returned(ReportId id, UnitId unit, int version, String reason) implements ReportState {}

    record Accepted(ReportId id, int version) implements ReportState {}

    /// R1, R2, R3.
    static List<ReportEvent> decide(
            SubmitReport command, ReportState state, Act act, Facts campaign) {
        if (!(state instanceof None)) {
            throw EXISTS.because("report", command.reportId());
        }
        CampaignLaunched launched =
                campaign.last(CampaignLaunched.class)
                        .orElseThrow(
                                () -> CAMPAIGN_UNKNOWN.because("campaign", command.campaignId()));
        UnitId unit = command.unitId();
        if (!launched.scope().contains(unit)) {
            throw OUT_OF_SCOPE.because("unit", unit);
        }
        requireFor(unit, act);
        if (launched.content().phases().stream()
                .noneMatch(phase -> phase.label().equals(command.phase()))) {
            throw PHASE_UNKNOWN.because("phase", command.phase());
        }
        requireCovered(command.content(), act);
        return List.of(
                new ReportSubmitted(
                        command.reportId(),
                        command.campaignId(),
                        command.phase(),
                        unit,
                        command.content(),
                        act.at()));
    }

    /// R4.
    static List<ReportEvent> decide(ReturnReport command, ReportState state, Act act) {
        if (command.reason().isBlank()) {
            throw REASON_BLANK.because("field", "reason");
        }
        return switch (state) {
            case None _ -> throw UNKNOWN.because("report", command.reportId());
            case Accepted(var id, _) -> throw ACCEPTED.because("report", id);
            case Returned(_, _, var version, var reason)
                    when version == command.version() && reason.equals(command.reason()) ->
                    List.of();
            case Returned(var id, _, _, _) -> throw NOT_SUBMITTED.because("report", id);
            case Submitted(var id, _, var version) -> {
                requireVersion(command.version(), version);
                yield List.of(new ReportReturned(id, version, command.reason(), act.at()));
            }
        };
    }

    /// R3, R4.
    static List<ReportEvent> decide(ResubmitReport command, ReportState state, Act act) {
        return switch (state) {
            case None _ -> throw UNKNOWN.because("report", command.reportId());
            case Accepted(var id, _) -> throw ACCEPTED.because("report", id);
            case Submitted(var id, _, _) -> throw NOT_RETURNED.because("report", id);
            case Returned(var id, var unit, var version, _) -> {
                requireFor(unit, act);
                requireCovered(command.content(), act);
                yield List.of(new ReportResubmitted(id, version + 1, command.content(), act.at()));
            }
        };
    }

    /// R4.
    static List<ReportEvent> decide(AcceptReport command, ReportState state, Act act) {
        return switch (state) {
            case None _ -> throw UNKNOWN.because("report", command.reportId());
            case Accepted(_, var version) when version == command.version() -> List.of();
            case Accepted(var id, _) -> throw ACCEPTED.because("report", id);
            case Returned(var id, _, _, _) -> throw NOT_SUBMITTED.because("report", id);
            case Submitted(var id, _, var version) -> {
                requireVersion(command.version(), version);
                yield List.of(new ReportAccepted(id, version, act.at()));
            }
        };
    }

    static ReportState evolve(ReportState state, ReportEvent event) {
        return switch (event) {
            case ReportSubmitted e -> new Submitted(e.reportId(), e.unitId(), 1);
            case ReportReturned e ->
                    state instanceof Submitted(var id, var unit, _)
                            ? new Returned(id, unit, e.version(), e.reason())
                            : state;
            case ReportResubmitted e ->
                    state instanceof Returned(var id, var unit, _, _)
                            ? new Submitted(id, unit, e.version())
                            : state;
            case ReportAccepted e -> new Accepted(e.reportId(), e.version());
        };
    }

    private static void requireFor(UnitId unit, Act act) {
        if (!act.isFor(unit.value())) {
            throw OTHER_UNIT.because("unit", unit);
        }
    }

    private static void requireCovered(ReportContent content, Act act) {
        if (content.coversUntil().isAfter(act.day())) {
            throw COVERS_FUTURE.because("date", content.coversUntil());
        }
    }

    private static void requireVersion(int read, int present) {
        if (read != present) {
            throw OTHER_VERSION.because(
                    Map.of("read", Integer.toString(read), "present", Integer.toString(present)));
        }
    }
}
