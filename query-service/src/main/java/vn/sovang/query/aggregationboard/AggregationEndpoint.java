package vn.sovang.query.aggregationboard;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.platform.security.Caller;
import vn.sovang.query.ViewTable;
import vn.sovang.query.campaignboard.CampaignBoard;
import vn.sovang.query.campaignboard.CampaignRow;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Desk;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Single;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.reading.Where;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Aggregated reports.
@RestController
public class AggregationEndpoint {
    private final AggregationBoard board;
    private final PhaseReportReader phaseReports;
    private final CampaignBoard campaigns;
    private final BoardReader reader;
    private final Desk desk;

    AggregationEndpoint(
            AggregationBoard board,
            PhaseReportReader phaseReports,
            CampaignBoard campaigns,
            BoardReader reader,
            Desk desk) {
        this.board = board;
        this.phaseReports = phaseReports;
        this.campaigns = campaigns;
        this.reader = reader;
        this.desk = desk;
    }

    /// Aggregated reports of a campaign, a phase or a unit.
    ///
    /// @param reports whether to name the reports of each; [#get] gives those of one
    @GetMapping("/api/aggregations")
    public Answer<Aggregation> list(
            Caller caller,
            @ModelAttribute Ask ask,
            @RequestParam @Nullable String campaign,
            @RequestParam @Nullable String phase,
            @RequestParam @Nullable String unit,
            @RequestParam(defaultValue = "true") boolean reports) {
        Where where =
                Where.all()
                        .equal("campaign_id", campaign)
                        .equal("phase", phase)
                        .equal("unit_id", unit);
        return desk.sight(ViewTable.AGGREGATION_BOARD, caller, ask)
                .page(board, where, (db, moment, rows) -> shown(db, moment, rows, reports));
    }

    @GetMapping("/api/aggregations/{id}")
    public Single<Aggregation> get(
            Caller caller, @PathVariable String id, @ModelAttribute Ask ask) {
        return desk.sight(ViewTable.AGGREGATION_BOARD, caller, ask)
                .one(board, id, (db, moment, rows) -> shown(db, moment, rows, true));
    }

    private List<Aggregation> shown(
            JdbcClient db, Moment moment, List<AggregationRow> rows, boolean isWhole) {
        PhaseReports reports = phaseReports.of(db, moment, rows);
        UnitNames names =
                UnitNames.load(
                        db,
                        moment,
                        Stream.concat(
                                        rows.stream().map(AggregationRow::unitId),
                                        isWhole ? reports.units().stream() : Stream.empty())
                                .distinct()
                                .toList());
        Map<String, CampaignRow> launched =
                reader.find(
                        db,
                        campaigns,
                        moment,
                        rows.stream().map(row -> row.campaignId().toString()).toList());
        return rows.stream()
                .map(row ->
                        Aggregation.of(
                                row,
                                reports.on(row),
                                launched.get(row.campaignId().toString()),
                                names,
                                moment,
                                isWhole))
                .toList();
    }
}
