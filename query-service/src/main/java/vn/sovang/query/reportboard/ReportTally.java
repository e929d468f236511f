package vn.sovang.query.reportboard;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.sovang.query.campaignboard.CampaignRow;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Lateness;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Where;
import vn.sovang.time.Deadline;
import vn.sovang.time.Ternary;
import vn.sovang.unit.UnitId;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Counts the reports of units, told as of the moment asked.
@Component
public class ReportTally {
    private final ReportBoard board;
    private final BoardReader reader;

    ReportTally(ReportBoard board, BoardReader reader) {
        this.board = board;
        this.reader = reader;
    }

    /// How many reports of a unit are where.
    ///
    /// @param onTime handed in and not late
    /// @param late handed in late
    /// @param missing not handed in, and their time is over
    /// @param due not handed in, and their time is not over or has no end (rule 33)
    /// @param unsure handed in or not, their day is not known well enough to tell (rule 7)
    public record Count(int onTime, int late, int missing, int due, int unsure) {
        /// No report.
        public static final Count NONE = new Count(0, 0, 0, 0, 0);

        Count plus(Count more) {
            return new Count(
                    onTime + more.onTime,
                    late + more.late,
                    missing + more.missing,
                    due + more.due,
                    unsure + more.unsure);
        }
    }

    /// By unit; none for a unit of which no report is asked and that handed none in.
    public Map<String, Count> count(
            JdbcClient db,
            Moment moment,
            Collection<CampaignRow> campaigns,
            Collection<UnitId> units) {
        Map<String, CampaignRow> byId =
                campaigns.stream()
                        .collect(
                                Collectors.toMap(
                                        row -> row.campaignId().toString(), Function.identity()));
        Where where =
                Where.all()
                        .and("b.campaign_id = any (:campaigns)", "campaigns", texts(byId.keySet()))
                        .and(
                                "b.unit_id = any (:units)",
                                "units",
                                texts(units.stream().map(UnitId::toString).toList()));
        Map<String, Count> counts = new HashMap<>();
        for (ReportRow row : reader.all(db, board, moment, where)) {
            Count one = one(row, byId.get(row.campaignId().toString()), moment);
            counts.merge(row.unitId().toString(), one, Count::plus);
        }
        return counts;
    }

    /// Nothing where nobody asks for a report and none was handed in.
    private static Count one(ReportRow row, @Nullable CampaignRow campaign, Moment moment) {
        ReportRow.Due due = row.due();
        ReportRow.HandedIn report = row.handedIn();
        if (due == null && report == null) {
            return Count.NONE;
        }
        Ternary late =
                Lateness.at(
                                report == null ? moment.at() : report.firstAt(),
                                due == null ? null : deadline(due, campaign, row.phase()),
                                due == null ? null : due.dates())
                        .late();
        return switch (late) {
            case NO -> report == null ? new Count(0, 0, 0, 1, 0) : new Count(1, 0, 0, 0, 0);
            case YES -> report == null ? new Count(0, 0, 1, 0, 0) : new Count(0, 1, 0, 0, 0);
            case UNKNOWN -> new Count(0, 0, 0, 0, 1);
        };
    }

    /// The campaign knows the day if one was settled after the launch and up to the moment asked.
    private static Deadline deadline(
            ReportRow.Due due, @Nullable CampaignRow campaign, String label) {
        return campaign == null
                ? due.deadline()
                : campaign.content().phases().stream()
                        .filter(phase -> phase.label().equals(label))
                        .flatMap(phase -> Stream.ofNullable(phase.report()))
                        .findFirst()
                        .orElse(due.deadline());
    }

    private static String[] texts(Collection<String> ids) {
        return ids.toArray(String[]::new);
    }
}
