package vn.sovang.query.aggregationboard;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.sovang.aggregation.AggregatedReport;
import vn.sovang.campaign.CampaignId;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reportboard.ReportBoard;
import vn.sovang.unit.UnitId;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads the reports on which aggregated ones depend: those that are accepted on their phases, and
/// the members that are not.
@Component
class PhaseReportReader {
    private static final String REPORTS =
            """
            select b.campaign_id, b.phase, b.alias, b.unit_id, b.state = 'ACCEPTED' as is_accepted,
                   b.row #>> '{handedIn,versions,-1,number}' as version,
                   jsonb_array_length(b.row #> '{handedIn,supplements}') as supplements
            from view.report_board b
            """;

    private static final String ACCEPTED =
            REPORTS
                    + """
                    join unnest(cast(:campaigns as text[]), cast(:phases as text[]))
                         as p (campaign, phase) on b.campaign_id = p.campaign and b.phase = p.phase
                    where {rows} and b.state = 'ACCEPTED'
                    """;

    private static final String MEMBERS =
            REPORTS
                    + """
                    where {rows} and b.alias = any (:members)
                      and b.row -> 'handedIn' is not null
                    """;

    private final ReportBoard board;

    PhaseReportReader(ReportBoard board) {
        this.board = board;
    }

    PhaseReports of(JdbcClient db, Moment moment, Collection<AggregationRow> rows) {
        Map<PhaseReports.Phase, Map<String, PhaseReport>> found = new HashMap<>();
        List<PhaseReports.Phase> phases =
                rows.stream().map(PhaseReports.Phase::of).distinct().toList();
        read(
                db.sql(sql(ACCEPTED))
                        .param(
                                "campaigns",
                                phases.stream()
                                        .map(phase -> phase.campaign().toString())
                                        .toArray(String[]::new))
                        .param(
                                "phases",
                                phases.stream()
                                        .map(PhaseReports.Phase::label)
                                        .toArray(String[]::new)),
                moment,
                found);
        String[] others =
                rows.stream()
                        .flatMap(row ->
                                row.reports().stream()
                                        .map(AggregatedReport::reportId)
                                        .map(Object::toString)
                                        .filter(id -> !isIn(found, row, id)))
                        .distinct()
                        .toArray(String[]::new);
        if (others.length > 0) {
            read(db.sql(sql(MEMBERS)).param("members", others), moment, found);
        }
        return new PhaseReports(found);
    }

    private static boolean isIn(
            Map<PhaseReports.Phase, Map<String, PhaseReport>> found,
            AggregationRow row,
            String id) {
        return found.getOrDefault(PhaseReports.Phase.of(row), Map.of()).containsKey(id);
    }

    private static void read(
            JdbcClient.StatementSpec statement,
            Moment moment,
            Map<PhaseReports.Phase, Map<String, PhaseReport>> found) {
        statement
                .param("moment", moment.position())
                .query((row, _) ->
                        found.computeIfAbsent(
                                        new PhaseReports.Phase(
                                                CampaignId.of(row.getString("campaign_id")),
                                                row.getString("phase")),
                                        _ -> new HashMap<>())
                                .put(
                                        row.getString("alias"),
                                        new PhaseReport(
                                                UnitId.of(row.getString("unit_id")),
                                                row.getBoolean("is_accepted"),
                                                Integer.parseInt(row.getString("version")),
                                                row.getInt("supplements"))))
                .list();
    }

    private String sql(String statement) {
        return statement.replace("{rows}", BoardReader.holds("b", board));
    }
}
