package vn.sovang.query.blockboard;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.sovang.query.campaignboard.CampaignRow;
import vn.sovang.query.projection.Board;
import vn.sovang.query.projection.Boards;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reportboard.ReportTally;
import vn.sovang.unit.UnitId;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Counts what units did in some campaigns over the boards that hold it, all as of the same
/// position.
@Component
class MemberFigures {
    private static final List<String> BOARDS =
            List.of(
                    "block-board",
                    "unit-register",
                    "campaign-board",
                    "registration-board",
                    "report-board",
                    "proposal-board",
                    "award-register");

    private static final String REGISTRATIONS =
            """
            select r.row ->> 'unitId' as unit, count(*) as number
            from view.registration_board r
            where {registration-board r} and r.campaign_id = any (:campaigns)
              and r.row ->> 'unitId' = any (:units)
            group by 1
            """;

    private static final String PROPOSALS =
            """
            select p.row ->> 'proposingUnit' as unit, count(*) as number
            from view.proposal_board p
            where {proposal-board p} and p.campaign_id = any (:campaigns)
              and p.row ->> 'proposingUnit' = any (:units)
              and p.row ->> 'firstSubmittedAt' is not null and p.stage <> 'WITHDRAWN'
            group by 1
            """;

    private static final String AWARDS =
            """
            select a.unit_id as unit, count(*) as number
            from view.award_register a
            where {award-register a} and a.row ->> 'revocation' is null
              and a.unit_id = any (:units)
              and a.proposal_id in (
                  select p.key from view.proposal_board p
                  where {proposal-board p} and p.campaign_id = any (:campaigns))
            group by 1
            """;

    private final Boards boards;
    private final ReportTally reports;

    MemberFigures(Boards boards, ReportTally reports) {
        this.boards = boards;
        this.reports = reports;
    }

    Board<?>[] boards() {
        return BOARDS.stream().map(boards::get).toArray(Board<?>[]::new);
    }

    Map<UnitId, Figures> of(
            JdbcClient db, Moment moment, List<CampaignRow> campaigns, Collection<UnitId> units) {
        Map<String, Long> registered = count(db, moment, REGISTRATIONS, campaigns, units);
        Map<String, Long> proposed = count(db, moment, PROPOSALS, campaigns, units);
        Map<String, Long> awarded = count(db, moment, AWARDS, campaigns, units);
        Map<String, ReportTally.Count> reported = reports.count(db, moment, campaigns, units);
        return units.stream()
                .collect(
                        Collectors.toMap(
                                unit -> unit,
                                unit ->
                                        new Figures(
                                                registrable(campaigns, unit),
                                                registered.getOrDefault(unit.toString(), 0L),
                                                reported.getOrDefault(
                                                        unit.toString(), ReportTally.Count.NONE),
                                                proposed.getOrDefault(unit.toString(), 0L),
                                                awarded.getOrDefault(unit.toString(), 0L))));
    }

    private static long registrable(List<CampaignRow> campaigns, UnitId unit) {
        return campaigns.stream()
                .filter(campaign -> campaign.scope().contains(unit))
                .mapToLong(campaign -> campaign.content().phases().size())
                .sum();
    }

    private Map<String, Long> count(
            JdbcClient db,
            Moment moment,
            String sql,
            List<CampaignRow> campaigns,
            Collection<UnitId> units) {
        String whole = sql;
        for (String board : BOARDS) {
            for (String alias : List.of("r", "p", "a")) {
                whole =
                        whole.replace(
                                "{%s %s}".formatted(board, alias),
                                BoardReader.holds(alias, boards.get(board)));
            }
        }
        Map<String, Long> counts = new HashMap<>();
        db.sql(whole)
                .param("moment", moment.position())
                .param(
                        "campaigns",
                        campaigns.stream()
                                .map(row -> row.campaignId().toString())
                                .toArray(String[]::new))
                .param("units", units.stream().map(UnitId::toString).toArray(String[]::new))
                .query((row, number) -> counts.put(row.getString("unit"), row.getLong("number")))
                .list();
        return counts;
    }
}
