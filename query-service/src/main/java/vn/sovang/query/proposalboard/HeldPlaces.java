package vn.sovang.query.proposalboard;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.sovang.platform.json.EventJson;
import vn.sovang.proposal.LineClaim;
import vn.sovang.proposal.QuotaSlot;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Where;
import vn.sovang.unit.UnitId;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/// Reads which lines hold places of quotas, and no more of their proposals.
@Component
class HeldPlaces {
    /// Number of proposals whose lines hold places of the same kinds, by an index alone, and these
    /// kinds from one of them.
    private static final String ALIKE =
            """
            with alike as materialized (
                select b.held, min(b.key) as key, count(*) as number
                from view.proposal_board b
                where {rows} and b.held is not null
                group by b.held)
            select a.held, a.number,
                   cast(jsonb_path_query_array(b.row, '$.places[*].slot') as text) as slots
            from alike a join view.proposal_board b on b.key = a.key
            where {rows}
            """;

    /// Each row is read once: it is wide, and kept in pieces. Lines that hold places, and the
    /// numbers of lines, are alike in many proposals.
    private static final String HELD =
            """
            select b.key, b.proposing_unit, b.stage,
                   cast(b.row -> 'places' as text) as places,
                   cast(jsonb_path_query_array(b.row, '$.lines[*].number') as text) as numbers,
                   cast(jsonb_path_query_array(b.row, '$.lines[*].nominee.name') as text) as names
            from view.proposal_board b
            where {rows} and {some}
            order by b.key
            """;

    private static final String PAGE =
            """
            b.key = any (array(
                select b.key from view.proposal_board b
                where {rows} and b.held = any (:signs) and b.key >= :proposal{conditions}
                order by b.key limit :size))
            """;

    /// Length of the id with which the key of a place begins.
    private static final int ID = 36;

    private static final TypeReference<List<QuotaSlot>> SLOTS = new TypeReference<>() {};
    private static final TypeReference<List<LineClaim>> CLAIMS = new TypeReference<>() {};
    private static final TypeReference<List<Integer>> NUMBERS = new TypeReference<>() {};
    private static final TypeReference<List<String>> NAMES = new TypeReference<>() {};

    private final ProposalBoard board;
    private final JsonMapper mapper;

    HeldPlaces(ProposalBoard board, EventJson json) {
        this.board = board;
        this.mapper = json.mapper();
    }

    /// Proposals whose lines hold places of the same kinds.
    private record Alike(String sign, int number, List<QuotaKind> kinds) {}

    private List<Alike> alike(JdbcClient db, Moment moment) {
        return db.sql(ALIKE.replace("{rows}", BoardReader.holds("b", board)))
                .param("moment", moment.position())
                .query((row, _) ->
                        new Alike(
                                row.getString("held"),
                                row.getInt("number"),
                                mapper.readValue(row.getString("slots"), SLOTS).stream()
                                        .filter(Objects::nonNull)
                                        .map(QuotaKind::of)
                                        .toList()))
                .list();
    }

    /// Number of places that are held of each kind; no entry for a kind of which none is.
    Map<QuotaKind, Integer> counts(JdbcClient db, Moment moment) {
        Map<QuotaKind, Integer> counts = new HashMap<>();
        for (Alike some : alike(db, moment)) {
            some.kinds.forEach(kind -> counts.merge(kind, some.number, Integer::sum));
        }
        return counts;
    }

    /// Places of some kinds, in the order of their proposals and lines.
    List<HeldPlace> of(JdbcClient db, Moment moment, Set<QuotaKind> kinds) {
        return read(
                db,
                moment,
                "b.held = any (:signs)",
                Where.all().with("signs", signs(db, moment, kinds::contains)),
                kinds::contains);
    }

    /// A page of the places of some kinds, and at least one more where there are more.
    ///
    /// @param where conditions on their proposals
    List<HeldPlace> page(
            JdbcClient db, Moment moment, Predicate<QuotaKind> kinds, Where where, Ask ask) {
        String after = ask.afterKey();
        String some = PAGE.replace("{conditions}", where.conditions());
        // Each of the proposals holds such a place; of the first one all can be on the page before.
        where.with("signs", signs(db, moment, kinds))
                .with("proposal", after.substring(0, Math.min(ID, after.length())))
                .with("size", ask.size() + 2);
        return read(db, moment, some, where, kinds).stream()
                .filter(place -> place.key().compareTo(after) > 0)
                .toList();
    }

    private String[] signs(JdbcClient db, Moment moment, Predicate<QuotaKind> kinds) {
        return alike(db, moment).stream()
                .filter(some -> some.kinds.stream().anyMatch(kinds))
                .map(Alike::sign)
                .toArray(String[]::new);
    }

    private List<HeldPlace> read(
            JdbcClient db, Moment moment, String some, Where where, Predicate<QuotaKind> kinds) {
        String sql = HELD.replace("{some}", some).replace("{rows}", BoardReader.holds("b", board));
        Map<String, List<LineClaim>> claims = new HashMap<>();
        Map<String, List<Integer>> numbers = new HashMap<>();
        List<HeldPlace> places = new ArrayList<>();
        where.fill(db.sql(sql))
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
                        if (slot != null && kinds.test(QuotaKind.of(slot))) {
                            places.add(
                                    new HeldPlace(
                                            row.getString("key"),
                                            claim.line(),
                                            QuotaKind.of(slot),
                                            names.get(lines.indexOf(claim.line())),
                                            UnitId.of(row.getString("proposing_unit")),
                                            ProposalStage.valueOf(row.getString("stage"))));
                        }
                    }
                });
        places.sort(Comparator.comparing(HeldPlace::key));
        return places;
    }
}
