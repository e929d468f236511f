package vn.sovang.query.proposalboard;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.platform.security.Caller;
import vn.sovang.query.ViewTable;
import vn.sovang.query.campaignboard.CampaignBoard;
import vn.sovang.query.counting.Narrower;
import vn.sovang.query.counting.Narrowing;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Desk;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Sight;
import vn.sovang.query.reading.Where;
import vn.sovang.query.unitregister.OwnUnits;
import vn.sovang.time.VietnamTime;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// Proposals under way by stage, holder and age.
@RestController
public class HeldEndpoint {
    private static final String COUNT =
            """
            select h.stage, h.holder, count(*) as number, min(h.since) as since,
                   count(*) filter (where h.since >= :week) as week,
                   count(*) filter (where h.since < :week and h.since >= :month) as month,
                   count(*) filter (where h.since < :month) as longer
            from (select b.stage, {holder} as holder, {since} as since
                  from view.proposal_board b where {rows}) h
            group by h.stage, h.holder
            order by h.stage, h.holder
            """
                    .replace("{holder}", Holder.NAME)
                    .replace("{since}", Holder.SINCE);

    private static final int WEEK = 7;
    private static final int MONTH = 30;

    private final ProposalBoard board;
    private final CampaignBoard campaigns;
    private final Narrower narrower;
    private final OwnUnits own;
    private final Desk desk;

    HeldEndpoint(
            ProposalBoard board,
            CampaignBoard campaigns,
            Narrower narrower,
            OwnUnits own,
            Desk desk) {
        this.board = board;
        this.campaigns = campaigns;
        this.narrower = narrower;
        this.own = own;
        this.desk = desk;
    }

    /// Lists those that the caller reads; always the whole list.
    @GetMapping("/api/proposal-holders")
    public Answer<HeldProposals> list(
            Caller caller, @ModelAttribute Ask ask, @ModelAttribute Narrowing narrowing) {
        Sight sight = desk.sight(ViewTable.PROPOSAL_HOLDERS, caller, ask);
        Moment moment = sight.moment();
        Where seen =
                new OwnProposals(own.organisation(caller))
                        .hide(
                                campaigns,
                                Where.all()
                                        .and(
                                                "b.stage in ('PROPOSED', 'RETURNED', 'SUBMITTED',"
                                                        + " 'FORWARDED')"));
        return sight.read(db ->
                Answer.whole(
                        held(
                                db,
                                moment,
                                narrower.at(db, moment, narrowing).on(seen, ProposalBoard.PLACE)),
                        ask,
                        moment,
                        HeldProposals::key));
    }

    private List<HeldProposals> held(JdbcClient db, Moment moment, Where where) {
        String rows = BoardReader.holds("b", board) + where.conditions();
        return where.fill(db.sql(COUNT.replace("{rows}", rows)))
                .param("moment", moment.position())
                .param("week", begin(moment, WEEK))
                .param("month", begin(moment, MONTH))
                .query((row, _) -> held(row, moment))
                .list();
    }

    private static OffsetDateTime begin(Moment moment, int days) {
        return moment.day().minusDays(days).atStartOfDay(VietnamTime.ZONE).toOffsetDateTime();
    }

    private static HeldProposals held(ResultSet row, Moment moment) throws SQLException {
        ProposalStage stage = ProposalStage.valueOf(row.getString("stage"));
        Holder holder = Holder.valueOf(row.getString("holder"));
        Instant since = row.getTimestamp("since").toInstant();
        return new HeldProposals(
                stage + "-" + holder,
                stage,
                holder,
                row.getInt("number"),
                since,
                ChronoUnit.DAYS.between(VietnamTime.day(since), moment.day()),
                row.getInt("week"),
                row.getInt("month"),
                row.getInt("longer"));
    }
}
