package vn.sovang.query.planboard;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.sovang.query.campaignboard.CampaignBoard;
import vn.sovang.query.projection.Boards;
import vn.sovang.query.proposalboard.OwnProposals;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;

/// Counts what belongs to a plan over the boards that hold it, all as of the same position.
@Component
class PlanFigures {
    private static final String COUNT =
            """
            with campaign as materialized (
                select c.key, c.row from view.campaign_board c where {c} and c.plan_id = :plan),
            proposal as materialized (
                select b.key, {seen} as seen from view.proposal_board b
                where {p} and b.campaign_id in (select key from campaign))
            select
                (select count(distinct unit.id) from campaign,
                        jsonb_array_elements_text(campaign.row -> 'scope') as unit (id)) as units,
                (select count(*) from view.report_board r
                 where {r} and r.state not in ('DUE', 'DRAFT')
                   and r.campaign_id in (select key from campaign)) as reports,
                (select count(*) from proposal where seen) as proposals,
                (select count(*) from view.award_register a
                 where {a} and a.standing = 'VALID'
                   and a.proposal_id in (select key from proposal)) as awards,
                (select count(*) from view.finding_board f
                 where {f} and f.plan_id = :plan and f.row ->> 'settlement' is null) as findings
            """;

    private final Boards boards;
    private final CampaignBoard campaigns;

    PlanFigures(Boards boards, CampaignBoard campaigns) {
        this.boards = boards;
        this.campaigns = campaigns;
    }

    /// @param ownPlans of the organisation whose proposals are counted before they are submitted
    PlanSummary count(JdbcClient db, Moment moment, PlanRow plan, OwnPlans ownPlans) {
        String sql =
                COUNT.replace("{c}", holds("c", "campaign-board"))
                        .replace("{p}", holds("b", "proposal-board"))
                        .replace("{r}", holds("r", "report-board"))
                        .replace("{a}", holds("a", "award-register"))
                        .replace("{f}", holds("f", "finding-board"))
                        .replace("{seen}", OwnProposals.seen(campaigns));
        return new OwnProposals(ownPlans.organisation())
                .fill(db.sql(sql))
                .param("plan", plan.planId().toString())
                .param("moment", moment.position())
                .query((row, number) ->
                        new PlanSummary(
                                plan.planId().toString(),
                                plan.code(),
                                plan.content().head().title().value(),
                                plan.stage(),
                                row.getLong("units"),
                                row.getLong("reports"),
                                row.getLong("proposals"),
                                row.getLong("awards"),
                                row.getLong("findings"),
                                moment.position(),
                                moment.at()))
                .single();
    }

    private String holds(String alias, String board) {
        return BoardReader.holds(alias, boards.get(board));
    }
}
