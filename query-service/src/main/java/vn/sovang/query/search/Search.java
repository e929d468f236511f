package vn.sovang.query.search;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.sovang.award.SubjectKind;
import vn.sovang.query.campaignboard.CampaignBoard;
import vn.sovang.query.planboard.OwnPlans;
import vn.sovang.query.projection.Board;
import vn.sovang.query.projection.Boards;
import vn.sovang.query.proposalboard.OwnProposals;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Where;
import vn.sovang.text.SearchText;
import vn.sovang.unit.UnitId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// Reads the boards by their folded words. What one row holds of several things, such as the
/// nominees of a proposal, is looked at once more, each by its own words.
@Component
class Search {
    /// Number of rows of a board that are read at most.
    static final int ROWS = 500;

    private static final List<String> BOARDS =
            List.of("plan-board", "unit-register", "campaign-board");

    /// The rows of a large board that have the words, found by an index that holds words alone.
    private static final String FOUND =
            """
            {holds} and b.key = any (array(
                select s.key from {table} s
                where {words hold} and s.search like all (cast(:words as text[]))
                order by s.key limit :rows))
            """;

    /// The proposals that have the words, of those that the reader sees: those that hold now by an
    /// index that holds words alone, but for very long ones, and what ended since.
    private static final String FOUND_PROPOSALS =
            """
            {holds} and b.key = any (array(
                select b.key
                from (select * from {table} where to_position is null and is_short
                      union all
                      select * from {table} where to_position is null and not is_short
                      union all
                      select * from {table} where to_position > :moment) b
                where {holds} and b.search like all (cast(:words as text[])) {where}
                order by b.key limit :rows))
            """;

    /// One row of each decision that has the words: keys begin with the decision.
    private static final String FOUND_DECISIONS =
            FOUND.replace("select s.key", "select min(s.key)")
                    .replace("order by s.key", "group by split_part(s.key, '/', 1) order by 1");

    private static final String DOCUMENTS =
            """
            select b.key, b.row ->> 'code' as code, b.row #>> '{content,head,title}' as title,
                   b.row ->> 'stage' as stage, b.row #>> '{issue,number}' as number,
                   b.row #>> '{issue,symbol}' as symbol
            from view.plan_board b where {plan-board} order by b.key limit :rows
            """;

    private static final String UNITS =
            """
            select b.key, b.row ->> 'kind' as kind, b.row #>> '{end,dissolvedOn}' as dissolved_on,
                   array(select n ->> 'name' from jsonb_array_elements(b.row -> 'names') n) as names
            from view.unit_register b where {unit-register} order by b.key limit :rows
            """;

    private static final String CAMPAIGNS =
            """
            select b.key, b.row #>> '{content,name}' as name, b.row ->> 'planId' as plan_id,
                   b.row ->> 'launchedOn' as launched_on
            from view.campaign_board b where {campaign-board} order by b.key limit :rows
            """;

    private static final String PROPOSED =
            """
            select b.key, l -> 'nominee' ->> 'nomineeId' as nominee_id,
                   l -> 'nominee' ->> 'name' as name, l -> 'nominee' ->> 'kind' as kind,
                   l -> 'nominee' ->> 'unit' as unit
            from view.proposal_board b, jsonb_array_elements(b.row -> 'lines') l
            where {proposal-board} order by b.key limit :rows
            """;

    private static final String AWARDED =
            """
            select b.key, b.row #>> '{nominee,nomineeId}' as nominee_id,
                   b.row #>> '{nominee,name}' as name, b.row #>> '{nominee,kind}' as kind,
                   b.row ->> 'unitId' as unit, b.row ->> 'decisionId' as decision_id,
                   b.row ->> 'number' as number, b.row ->> 'symbol' as symbol,
                   b.row ->> 'decidedOn' as decided_on, b.row ->> 'issuer' as issuer
            from view.award_register b where {award-register} order by b.key limit :rows
            """;

    private static final String DECIDED =
            """
            select distinct b.row ->> 'decisionId' as decision_id, b.row ->> 'number' as number,
                   b.row ->> 'symbol' as symbol, b.row ->> 'decidedOn' as decided_on,
                   b.row ->> 'issuer' as issuer
            from view.award_register b where {decisions} order by 1 limit :rows
            """;

    private final Boards boards;
    private final CampaignBoard launched;

    Search(Boards boards, CampaignBoard launched) {
        this.boards = boards;
        this.launched = launched;
    }

    /// A nominee in a proposal or an award.
    record Nomination(String nomineeId, String name, SubjectKind kind, UnitId unit) {}

    /// Awards that have the words: nominees of that name, and decisions of that number.
    record Awarded(List<Nomination> nominations, List<Numbered> decided) {
        Awarded {
            nominations = List.copyOf(nominations);
            decided = List.copyOf(decided);
        }
    }

    /// A row of the register, of both.
    private record Row(Nomination nomination, Numbered decision) {}

    /// A unit with all its names.
    record NamedUnit(
            UnitId unit,
            List<String> names,
            @Nullable String kind,
            @Nullable LocalDate dissolvedOn) {
        NamedUnit {
            names = List.copyOf(names);
        }
    }

    /// A decision before its issuer has a name.
    record Numbered(String decisionId, String number, LocalDate decidedOn, UnitId issuer) {}

    List<Found.Document> documents(JdbcClient db, Moment moment, String words, OwnPlans ownPlans) {
        return read(
                db,
                moment,
                words,
                DOCUMENTS,
                ownPlans.hide(Where.all()),
                (row, _) ->
                        new Found.Document(
                                row.getString("key"),
                                row.getString("code"),
                                row.getString("title"),
                                row.getString("stage"),
                                row.getString("symbol") == null || row.getString("number") == null
                                        ? null
                                        : row.getString("number") + "/" + row.getString("symbol")));
    }

    List<NamedUnit> units(JdbcClient db, Moment moment, String words) {
        return read(
                db,
                moment,
                words,
                UNITS,
                (row, _) ->
                        new NamedUnit(
                                UnitId.of(row.getString("key")),
                                List.of((String[]) row.getArray("names").getArray()),
                                row.getString("kind"),
                                day(row, "dissolved_on")));
    }

    List<Found.FoundCampaign> campaigns(JdbcClient db, Moment moment, String words) {
        return read(
                db,
                moment,
                words,
                CAMPAIGNS,
                (row, _) ->
                        new Found.FoundCampaign(
                                row.getString("key"),
                                row.getString("name"),
                                row.getString("plan_id"),
                                LocalDate.parse(row.getString("launched_on"))));
    }

    List<Nomination> proposed(
            JdbcClient db, Moment moment, String words, OwnProposals ownProposals) {
        List<Nomination> found =
                read(
                        db,
                        moment,
                        words,
                        PROPOSED,
                        ownProposals.hide(launched, Where.all()),
                        (row, _) -> nomination(row));
        return found.stream().filter(one -> isLike(one.name, words)).toList();
    }

    /// The register is looked through once more where it has more of the words than are read.
    Awarded awarded(JdbcClient db, Moment moment, String words) {
        List<Row> rows =
                read(
                        db,
                        moment,
                        words,
                        AWARDED,
                        (row, _) -> new Row(nomination(row), decision(row)));
        List<Numbered> decided =
                rows.size() < ROWS
                        ? rows.stream().map(Row::decision).distinct().toList()
                        : read(db, moment, words, DECIDED, (row, _) -> decision(row));
        return new Awarded(
                rows.stream().map(Row::nomination).filter(one -> isLike(one.name, words)).toList(),
                decided.stream().filter(one -> isLike(one.number, words)).toList());
    }

    private static Nomination nomination(ResultSet row) throws SQLException {
        return new Nomination(
                row.getString("nominee_id"),
                row.getString("name"),
                SubjectKind.valueOf(row.getString("kind")),
                UnitId.of(row.getString("unit")));
    }

    private static Numbered decision(ResultSet row) throws SQLException {
        return new Numbered(
                row.getString("decision_id"),
                row.getString("number") + "/" + row.getString("symbol"),
                LocalDate.parse(row.getString("decided_on")),
                UnitId.of(row.getString("issuer")));
    }

    private <T> List<T> read(
            JdbcClient db, Moment moment, String words, String sql, RowMapper<T> mapper) {
        return read(db, moment, words, sql, Where.all(), mapper);
    }

    private <T> List<T> read(
            JdbcClient db,
            Moment moment,
            String words,
            String sql,
            Where where,
            RowMapper<T> mapper) {
        String whole =
                sql.replace("{award-register}", found(FOUND, "award-register"))
                        .replace("{decisions}", found(FOUND_DECISIONS, "award-register"))
                        .replace("{proposal-board}", found(FOUND_PROPOSALS, "proposal-board"))
                        .replace("{where}", where.conditions());
        for (String board : BOARDS) {
            whole =
                    whole.replace(
                            "{" + board + "}",
                            BoardReader.holds("b", boards.get(board))
                                    + " and b.search like all (cast(:words as text[]))"
                                    + where.conditions());
        }
        return where.fill(db.sql(whole))
                .param("moment", moment.position())
                .param("words", Where.patterns(words))
                .param("rows", ROWS)
                .query(mapper)
                .list();
    }

    private String found(String rows, String name) {
        Board<?> board = boards.get(name);
        return rows.replace("{holds}", BoardReader.holds("b", board))
                .replace("{table}", board.table())
                .replace("{words hold}", BoardReader.holds("s", board));
    }

    private static boolean isLike(String text, String words) {
        String folded = SearchText.fold(text);
        return Arrays.stream(SearchText.fold(words).split(" ", -1)).allMatch(folded::contains);
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : LocalDate.parse(text);
    }
}
