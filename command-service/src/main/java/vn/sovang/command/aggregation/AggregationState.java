package vn.sovang.command.aggregation;

import static vn.sovang.command.aggregation.AggregationRejection.CAMPAIGN_UNKNOWN;
import static vn.sovang.command.aggregation.AggregationRejection.COVERS_FUTURE;
import static vn.sovang.command.aggregation.AggregationRejection.EXISTS;
import static vn.sovang.command.aggregation.AggregationRejection.NOTHING_ACCEPTED;
import static vn.sovang.command.aggregation.AggregationRejection.OTHER_REPORTS;
import static vn.sovang.command.aggregation.AggregationRejection.OTHER_UNIT;
import static vn.sovang.command.aggregation.AggregationRejection.PHASE_UNKNOWN;
import static vn.sovang.command.aggregation.AggregationRejection.UNIT_UNKNOWN;

import org.jspecify.annotations.Nullable;

import vn.sovang.aggregation.AggregateReports;
import vn.sovang.aggregation.AggregatedReport;
import vn.sovang.aggregation.AggregationCommand;
import vn.sovang.aggregation.AggregationEvent;
import vn.sovang.aggregation.AggregationId;
import vn.sovang.aggregation.ReportsAggregated;
import vn.sovang.campaign.CampaignText;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.History;
import vn.sovang.command.act.PhaseReports;
import vn.sovang.plan.PlannedPhase;
import vn.sovang.report.ReportAccepted;
import vn.sovang.report.ReportSupplemented;
import vn.sovang.unit.UnitRegistered;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// The rules of an aggregated report.
sealed interface AggregationState {
    @Nullable AggregationId id();

    record None() implements AggregationState {
        @Override
        public @Nullable AggregationId id() {
            return null;
        }
    }

    record Made(AggregationId id) implements AggregationState {}

    /// Knowledge of the log beside the aggregation itself.
    ///
    /// @param unit the unit that aggregates
    /// @param reports each report that a unit of the campaign has on the phase
    record Known(Facts campaign, Facts unit, List<Facts> reports) {
        public Known {
            reports = List.copyOf(reports);
        }
    }

    /// Decides every command of the family, each by its own rules.
    static List<AggregationEvent> decide(
            AggregationCommand command,
            AggregationState state,
            Act act,
            History history,
            PhaseReports reports) {
        return switch (command) {
            case AggregateReports c ->
                    decide(
                            c,
                            state,
                            act,
                            new Known(
                                    history.of(c.campaignId().value()),
                                    history.of(c.unitId().value()),
                                    reports.of(c.campaignId(), c.phase()).stream()
                                            .map(report -> history.of(report.value()))
                                            .toList()));
        };
    }

    /// R1, R2, R3.
    static List<AggregationEvent> decide(
            AggregateReports command, AggregationState state, Act act, Known known) {
        if (!(state instanceof None)) {
            throw EXISTS.because("aggregation", command.aggregationId());
        }
        requirePhase(command, known.campaign);
        if (!known.unit.has(UnitRegistered.class)) {
            throw UNIT_UNKNOWN.because("unit", command.unitId());
        }
        if (!act.isFor(command.unitId().value())) {
            throw OTHER_UNIT.because("unit", command.unitId());
        }
        if (command.content().coversUntil().isAfter(act.day())) {
            throw COVERS_FUTURE.because("date", command.content().coversUntil());
        }
        return List.of(
                new ReportsAggregated(
                        command.aggregationId(),
                        command.campaignId(),
                        command.phase(),
                        command.unitId(),
                        exactly(command.reports(), accepted(known.reports)),
                        command.content(),
                        act.at()));
    }

    static AggregationState evolve(AggregationState state, AggregationEvent event) {
        return switch (event) {
            case ReportsAggregated e -> new Made(e.aggregationId());
        };
    }

    private static void requirePhase(AggregateReports command, Facts campaign) {
        CampaignText text =
                CampaignText.of(campaign.events())
                        .orElseThrow(
                                () -> CAMPAIGN_UNKNOWN.because("campaign", command.campaignId()));
        if (text.reported(command.phase()).isEmpty()) {
            throw PHASE_UNKNOWN.because(
                    Map.of(
                            "phase",
                            command.phase(),
                            "phases",
                            PlannedPhase.labels(text.reported())));
        }
    }

    /// Accepted reports, in the order of their ids.
    private static List<AggregatedReport> accepted(List<Facts> reports) {
        return reports.stream()
                .map(AggregationState::accepted)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(report -> report.reportId().toString()))
                .toList();
    }

    private static @Nullable AggregatedReport accepted(Facts report) {
        return report.last(ReportAccepted.class)
                .map(accepted ->
                        new AggregatedReport(
                                accepted.reportId(),
                                accepted.version(),
                                report.all(ReportSupplemented.class).size()))
                .orElse(null);
    }

    private static List<AggregatedReport> exactly(
            List<AggregatedReport> read, List<AggregatedReport> present) {
        if (present.isEmpty()) {
            throw NOTHING_ACCEPTED.because(Map.of());
        }
        Set<AggregatedReport> all = new HashSet<>(present);
        if (read.size() != present.size() || !all.equals(new HashSet<>(read))) {
            throw OTHER_REPORTS.because(
                    Map.of(
                            "missing", named(present, read),
                            "extra", named(read, present)));
        }
        return present;
    }

    /// Those of the first that the second does not have just so.
    private static String named(
            Collection<AggregatedReport> some, Collection<AggregatedReport> others) {
        Set<AggregatedReport> known = new HashSet<>(others);
        String names =
                some.stream()
                        .filter(report -> !known.contains(report))
                        .map(report ->
                                "%s (%d, %d)"
                                        .formatted(
                                                report.reportId(),
                                                report.version(),
                                                report.supplements()))
                        .distinct()
                        .limit(20)
                        .collect(Collectors.joining(", "));
        return names.isEmpty() ? "0" : names;
    }
}
