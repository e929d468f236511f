package vn.sovang.query.aggregationboard;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.platform.security.Caller;
import vn.sovang.platform.tenancy.TenantTransactions;
import vn.sovang.query.ViewTable;
import vn.sovang.query.campaignboard.CampaignBoard;
import vn.sovang.query.campaignboard.CampaignRow;
import vn.sovang.query.projection.Boards;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Moments;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.reading.Where;
import vn.sovang.query.reportboard.ReportBoard;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Aggregated reports.
@RestController
public class AggregationEndpoint {
    private final AggregationBoard board;
    private final ReportBoard reports;
    private final PhaseReportReader phaseReports;
    private final CampaignBoard campaigns;
    private final Boards boards;
    private final BoardReader reader;
    private final Moments moments;
    private final TenantTransactions transactions;

    AggregationEndpoint(
            AggregationBoard board,
            ReportBoard reports,
            PhaseReportReader phaseReports,
            CampaignBoard campaigns,
            Boards boards,
            BoardReader reader,
            Moments moments,
            TenantTransactions transactions) {
        this.board = board;
        this.reports = reports;
        this.phaseReports = phaseReports;
        this.campaigns = campaigns;
        this.boards = boards;
        this.reader = reader;
        this.moments = moments;
        this.transactions = transactions;
    }

    @GetMapping("/api/aggregations")
    public Answer<Aggregation> list(
            Caller caller,
            @ModelAttribute Ask ask,
            @RequestParam @Nullable String campaign,
            @RequestParam @Nullable String phase,
            @RequestParam @Nullable String unit) {
        caller.mustHave(ViewTable.AGGREGATION_BOARD.roles());
        Moment moment =
                moments.find(
                        caller.tenant(),
                        ask,
                        board,
                        reports,
                        campaigns,
                        boards.get("unit-register"));
        Where where =
                Where.all()
                        .equal("campaign_id", campaign)
                        .equal("phase", phase)
                        .equal("unit_id", unit);
        return transactions.read(
                caller.tenant(),
                db ->
                        Answer.of(
                                reader.page(db, board, moment, where, ask),
                                ask,
                                moment,
                                rows -> aggregations(db, moment, rows)));
    }

    private List<Aggregation> aggregations(
            JdbcClient db, Moment moment, List<AggregationRow> rows) {
        PhaseReports reports = phaseReports.of(db, moment, rows);
        UnitNames names =
                UnitNames.load(
                        db,
                        moment,
                        Stream.concat(
                                        rows.stream().map(AggregationRow::unitId),
                                        reports.units().stream())
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
                                moment))
                .toList();
    }
}
