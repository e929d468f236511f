package vn.sovang.query.proposalboard;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.sovang.platform.json.EventJson;
import vn.sovang.proposal.LineClaim;
import vn.sovang.proposal.QuotaSlot;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Where;
import vn.sovang.unit.UnitId;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads which lines hold places of quotas, and no more of their proposals.
@Component
class HeldPlaces {
    /// Each row is read once: it is wide, and kept in pieces. Lines that hold places, and the
    /// numbers of lines, are alike in many proposals.
    private static final String HELD =
            """
            select b.key, b.proposing_unit, b.stage,
                   cast(b.row -> 'places' as text) as places,
                   cast(jsonb_path_query_array(b.row, '$.lines[*].number') as text) as numbers,
                   cast(jsonb_path_query_array(b.row, '$.lines[*].nominee.name') as text) as names
            from view.proposal_board b
            where {rows}
            order by b.key
            """;

    private static final TypeReference<List<LineClaim>> CLAIMS = new TypeReference<>() {};
    private static final TypeReference<List<Integer>> NUMBERS = new TypeReference<>() {};
    private static final TypeReference<List<String>> NAMES = new TypeReference<>() {};

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
        String rows = BoardReader.holds("b", board) + where.conditions();
        Map<String, List<LineClaim>> claims = new HashMap<>();
        Map<String, List<Integer>> numbers = new HashMap<>();
        List<HeldPlace> places = new ArrayList<>();
        where.fill(db.sql(HELD.replace("{rows}", rows)))
                .param("moment", moment.position())
                .query(row -> {
                    List<LineClaim> held =
                            claims.computeIfAbsent(
                                    row.getString("places"),
                                    text -> mapper.readValue(text, CLAIMS));
                    List<Integer> lines =
                            numbers.computeIfAbsent(
                                    row.getString("numbers"),
                                    text -> mapper.readValue(text, NUMBERS));
                    List<String> names = mapper.readValue(row.getString("names"), NAMES);
                    for (LineClaim claim : held) {
                        QuotaSlot slot = claim.slot();
                        if (slot != null) {
                            places.add(
                                    new HeldPlace(
                                            row.getString("key"),
                                            claim.line(),
                                            slot,
                                            names.get(lines.indexOf(claim.line())),
                                            UnitId.of(row.getString("proposing_unit")),
                                            ProposalStage.valueOf(row.getString("stage"))));
                        }
                    }
                });
        return places;
    }
}
