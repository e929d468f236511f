package vn.sovang.query.aggregationboard;

import org.jspecify.annotations.Nullable;

import vn.sovang.aggregation.AggregatedReport;
import vn.sovang.query.campaignboard.CampaignRow;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.UnitNames;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// An aggregated report as people see it.
///
/// @param stale whether anything changed since, at the moment asked (rule 32)
/// @param reportCount number of reports of which it is made
/// @param reports exactly those, as they were then; absent where only their number is asked
/// @param changes causes of its staleness, empty while it is not stale; absent with the reports
public record Aggregation(
        String id,
        String campaignId,
        @Nullable String campaignName,
        String phase,
        String unitId,
        String unitName,
        Instant aggregatedAt,
        String summary,
        LocalDate coversUntil,
        List<String> attachments,
        boolean stale,
        int reportCount,
        @Nullable List<Member> reports,
        @Nullable List<Change> changes) {
    public Aggregation {
        attachments = List.copyOf(attachments);
        reports = reports == null ? null : List.copyOf(reports);
        changes = changes == null ? null : List.copyOf(changes);
    }

    /// One report of it.
    public record Member(String reportId, String unitName, int version, int supplements) {}

    /// One report that is not as it was.
    ///
    /// @param because kind of the change
    public record Change(String reportId, String unitName, Because because) {
        /// Changes that make an aggregation stale.
        public enum Because {
            /// Accepted since then.
            ACCEPTED_SINCE,
            /// Supplemented since then.
            SUPPLEMENTED,
            /// Accepted in another version, or accepted no more.
            OTHER_VERSION
        }
    }

    /// @param onPhase reports on the phase by their id, as they are at the moment asked: its
    ///   members and all that are accepted
    /// @param isWhole whether the reports are told one by one
    static Aggregation of(
            AggregationRow row,
            Map<String, PhaseReport> onPhase,
            @Nullable CampaignRow campaign,
            UnitNames names,
            Moment moment,
            boolean isWhole) {
        Map<String, Change.Because> reasons = reasons(row, onPhase);
        return new Aggregation(
                row.aggregationId().toString(),
                row.campaignId().toString(),
                campaign == null ? null : campaign.content().name().value(),
                row.phase(),
                row.unitId().toString(),
                names.on(moment.day(), row.unitId()),
                row.aggregatedAt(),
                row.content().summary(),
                row.content().coversUntil(),
                row.content().attachments(),
                !reasons.isEmpty(),
                row.reports().size(),
                isWhole
                        ? row.reports().stream()
                                .map(report ->
                                        new Member(
                                                id(report),
                                                name(onPhase.get(id(report)), names, moment),
                                                report.version(),
                                                report.supplements()))
                                .toList()
                        : null,
                isWhole
                        ? reasons.entrySet().stream()
                                .map(reason ->
                                        new Change(
                                                reason.getKey(),
                                                name(onPhase.get(reason.getKey()), names, moment),
                                                reason.getValue()))
                                .toList()
                        : null);
    }

    /// Reasons for which it is stale, by the ids of the reports.
    private static Map<String, Change.Because> reasons(
            AggregationRow row, Map<String, PhaseReport> onPhase) {
        Map<String, Change.Because> reasons = new TreeMap<>();
        Set<String> members = new HashSet<>();
        for (AggregatedReport member : row.reports()) {
            members.add(id(member));
            Change.Because reason = reason(member, onPhase.get(id(member)));
            if (reason != null) {
                reasons.put(id(member), reason);
            }
        }
        onPhase.forEach((id, report) -> {
            if (!members.contains(id) && report.isAccepted()) {
                reasons.put(id, Change.Because.ACCEPTED_SINCE);
            }
        });
        return reasons;
    }

    private static Change.@Nullable Because reason(
            AggregatedReport member, @Nullable PhaseReport report) {
        if (report == null || !report.isAccepted() || report.version() != member.version()) {
            return Change.Because.OTHER_VERSION;
        }
        return report.supplements() == member.supplements() ? null : Change.Because.SUPPLEMENTED;
    }

    private static String id(AggregatedReport member) {
        return member.reportId().toString();
    }

    private static String name(@Nullable PhaseReport report, UnitNames names, Moment moment) {
        return report == null ? "" : names.on(moment.day(), report.unit());
    }
}
