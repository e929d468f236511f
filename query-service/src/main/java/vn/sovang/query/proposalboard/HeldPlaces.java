package vn.sovang.query.proposalboard;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import vn.sovang.platform.json.EventJson;
import vn.sovang.proposal.QuotaSlot;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Where;
import vn.sovang.unit.UnitId;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads which lines hold places of quotas, and no more of their proposals.
@Component
class HeldPlaces {
    private static final String HELD =
            """
            select b.key, b.proposing_unit, b.stage, cast(p.place ->> 'line' as int) as line,
                   p.place ->> 'slot' as slot,
                   (select l #>> '{nominee,name}' from jsonb_array_elements(b.row -> 'lines') l
                    where l -> 'number' = p.place -> 'line') as nominee
            from view.proposal_board b
            cross join lateral jsonb_array_elements(b.row -> 'places')
                with ordinality as p (place, number)
            where {rows} and p.place -> 'slot' is not null
            order by b.key, p.number
            """;

    private final ProposalBoard board;
    private final JsonMapper mapper;

    HeldPlaces(ProposalBoard board, EventJson json) {
        this.board = board;
        this.mapper = json.mapper();
    }

    /// Places in the order of their proposals and lines.
    ///
    /// @param campaigns of the proposals
    List<HeldPlace> of(JdbcClient db, Moment moment, Collection<String> campaigns) {
        Where where =
                Where.all()
                        .and("b.holds")
                        .and(
                                "b.campaign_id = any (:campaigns)",
                                "campaigns",
                                campaigns.toArray(String[]::new));
        Map<String, QuotaSlot> slots = new HashMap<>();
        String rows = BoardReader.holds("b", board) + where.conditions();
        return where.fill(db.sql(HELD.replace("{rows}", rows)))
                .param("moment", moment.position())
                .query((row, _) ->
                        new HeldPlace(
                                row.getString("key"),
                                row.getInt("line"),
                                slots.computeIfAbsent(
                                        row.getString("slot"),
                                        slot -> mapper.readValue(slot, QuotaSlot.class)),
                                row.getString("nominee"),
                                UnitId.of(row.getString("proposing_unit")),
                                ProposalStage.valueOf(row.getString("stage"))))
                .list();
    }
}
