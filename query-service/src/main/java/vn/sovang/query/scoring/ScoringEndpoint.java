package vn.sovang.query.scoring;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.block.BlockId;
import vn.sovang.platform.security.Caller;
import vn.sovang.query.ViewTable;
import vn.sovang.query.blockboard.BlockMembers;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Desk;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Sight;
import vn.sovang.query.reading.Single;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.reading.Where;
import vn.sovang.query.unitregister.OwnUnits;
import vn.sovang.scoresheet.ScoreSheet;
import vn.sovang.scoretable.RankingConfirmed;
import vn.sovang.scoretable.ScoreTable;
import vn.sovang.scoring.Scores;
import vn.sovang.scoring.Standing;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Scoring tables, score sheets, and how the units of a block stand by them.
@RestController
class ScoringEndpoint {
    private static final Comparator<Integer> LAST =
            Comparator.nullsLast(Comparator.<Integer>naturalOrder());

    private final ScoreTableBoard tables;
    private final ScoreSheetBoard sheets;
    private final BlockMembers blocks;
    private final BoardReader reader;
    private final OwnUnits own;
    private final Desk desk;

    ScoringEndpoint(
            ScoreTableBoard tables,
            ScoreSheetBoard sheets,
            BlockMembers blocks,
            BoardReader reader,
            OwnUnits own,
            Desk desk) {
        this.tables = tables;
        this.sheets = sheets;
        this.blocks = blocks;
        this.reader = reader;
        this.own = own;
        this.desk = desk;
    }

    @GetMapping("/api/tables")
    public Answer<ScoringTable> list(
            Caller caller,
            @ModelAttribute Ask ask,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String year,
            @RequestParam ScoringTable.@Nullable Stage stage) {
        return desk.sight(ViewTable.SCORE_TABLES, caller, ask)
                .page(
                        tables,
                        sight(caller)
                                .hideTables(
                                        Where.all()
                                                .search(q)
                                                .equal("year", year)
                                                .equal("stage", stage)),
                        this::tables);
    }

    @GetMapping("/api/tables/{id}")
    public Single<ScoringTable> table(
            Caller caller, @PathVariable String id, @ModelAttribute Ask ask) {
        return desk.sight(ViewTable.SCORE_TABLES, caller, ask)
                .one(tables, id, sight(caller).hideTables(Where.all()), this::tables);
    }

    /// Score sheets.
    ///
    /// @param held only those by tables of the caller's organisation
    @GetMapping("/api/sheets")
    public Answer<UnitScores> sheets(
            Caller caller,
            @ModelAttribute Ask ask,
            @RequestParam @Nullable String table,
            @RequestParam @Nullable String block,
            @RequestParam @Nullable String unit,
            @RequestParam ScoreSheet.@Nullable Stage stage,
            @RequestParam(defaultValue = "false") boolean held) {
        OwnScores seen = sight(caller);
        Where where =
                seen.hideSheets(
                        Where.all()
                                .equal("table_id", table)
                                .equal("block_id", block)
                                .equal("unit_id", unit)
                                .equal("stage", stage));
        if (held) {
            where.and(
                    "b.table_id in (select t.key from view.score_table_board t where %s and t.organisation = any (:ownUnits))"
                            .formatted(BoardReader.holds("t", tables)),
                    "ownUnits",
                    seen.units());
        }
        return desk.sight(ViewTable.SCORE_SHEETS, caller, ask).page(sheets, where, this::sheets);
    }

    @GetMapping("/api/sheets/{id}")
    public Single<UnitScores> sheet(
            Caller caller, @PathVariable String id, @ModelAttribute Ask ask) {
        return desk.sight(ViewTable.SCORE_SHEETS, caller, ask)
                .one(sheets, id, sight(caller).hideSheets(Where.all()), this::sheets);
    }

    /// Units by their places, by tables in force, or by one table.
    ///
    /// @param table only by this one, also where it is replaced
    /// @param mine only units of the caller's organisation
    /// @param owed only units that are still to score themselves
    @GetMapping("/api/rankings")
    public Answer<RankedUnit> rankings(
            Caller caller,
            @ModelAttribute Ask ask,
            @RequestParam @Nullable String table,
            @RequestParam @Nullable String block,
            @RequestParam @Nullable String unit,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(defaultValue = "false") boolean owed) {
        Sight sight = desk.sight(ViewTable.RANKINGS, caller, ask);
        OwnScores seen = sight(caller);
        String ofTable = Ask.orNone(table);
        String ofBlock = Ask.orNone(block);
        String ofUnit = Ask.orNone(unit);
        List<RankedUnit> all =
                sight.read(db -> standings(db, sight.moment(), seen, ofTable)).stream()
                        .filter(one -> ofBlock == null || one.blockId().equals(ofBlock))
                        .filter(one -> ofUnit == null || one.unitId().equals(ofUnit))
                        .filter(one -> !mine || seen.organisation().contains(one.unitId()))
                        .filter(one -> !owed || one.awaitsUnit())
                        .toList();
        Map<String, Integer> order = new HashMap<>();
        all.forEach(one -> order.put(one.key(), order.size()));
        return Answer.ofWhole(
                all,
                ask,
                sight.moment(),
                one -> "%06d".formatted(Objects.requireNonNull(order.get(one.key()))),
                Function.identity());
    }

    private OwnScores sight(Caller caller) {
        return new OwnScores(own.organisation(caller));
    }

    private List<ScoringTable> tables(JdbcClient db, Moment moment, List<ScoreTableRow> rows) {
        UnitNames names =
                UnitNames.load(db, moment, rows.stream().map(ScoreTableRow::organisation).toList());
        Map<String, String> named = names(known(db, moment, rows));
        return rows.stream().map(row -> ScoringTable.of(row, names, named, moment.day())).toList();
    }

    private List<UnitScores> sheets(JdbcClient db, Moment moment, List<ScoreSheetRow> rows) {
        Map<String, ScoreTableRow> by =
                reader.find(
                        db,
                        tables,
                        moment,
                        rows.stream().map(row -> row.tableId().toString()).distinct().toList());
        UnitNames names =
                UnitNames.load(
                        db,
                        moment,
                        rows.stream()
                                .map(ScoreSheetRow::sheet)
                                .flatMap(sheet ->
                                        Stream.concat(
                                                Stream.of(sheet.unitId()),
                                                Stream.ofNullable(sheet.checked())
                                                        .map(check -> check.checker())))
                                .toList());
        Map<String, String> named = names(known(db, moment, by.values()));
        return rows.stream()
                .map(row ->
                        UnitScores.of(
                                row,
                                Objects.requireNonNull(by.get(row.tableId().toString())),
                                names,
                                named,
                                moment.day()))
                .toList();
    }

    private Map<String, BlockMembers.Known> known(
            JdbcClient db, Moment moment, Collection<ScoreTableRow> rows) {
        return blocks.find(
                db,
                moment,
                rows.stream()
                        .flatMap(row -> row.table().blocks().stream())
                        .map(BlockId::toString)
                        .distinct()
                        .toList());
    }

    private static Map<String, String> names(Map<String, BlockMembers.Known> known) {
        return known.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().name()));
    }

    private List<RankedUnit> standings(
            JdbcClient db, Moment moment, OwnScores seen, @Nullable String table) {
        Where where = seen.hideTables(Where.all()).and("b.stage <> 'DRAFT'");
        List<ScoreTableRow> rows =
                table == null
                        ? reader.all(
                                db,
                                tables,
                                moment,
                                where.equal("stage", ScoringTable.Stage.IN_FORCE))
                        : reader.find(db, tables, moment, table).stream()
                                .filter(row -> row.stage() != ScoringTable.Stage.DRAFT)
                                .toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<String, List<ScoreSheetRow>> by =
                reader
                        .all(
                                db,
                                sheets,
                                moment,
                                seen.hideSheets(
                                        Where.all()
                                                .and(
                                                        "b.table_id = any (:tables)",
                                                        "tables",
                                                        rows.stream()
                                                                .map(row ->
                                                                        row.table().id().toString())
                                                                .toArray(String[]::new))))
                        .stream()
                        .collect(Collectors.groupingBy(row -> row.tableId().toString()));
        Map<String, BlockMembers.Known> known = known(db, moment, rows);
        List<Place> places = new ArrayList<>();
        for (ScoreTableRow row : rows) {
            for (BlockId block : row.table().blocks()) {
                BlockMembers.Known members = known.get(block.toString());
                if (members != null) {
                    places.addAll(
                            places(
                                    row.table(),
                                    block,
                                    members,
                                    by.getOrDefault(row.table().id().toString(), List.of()),
                                    moment.day()));
                }
            }
        }
        UnitNames names = UnitNames.load(db, moment, places.stream().map(Place::unit).toList());
        return places.stream().map(place -> place.shown(names, moment.day())).toList();
    }

    /// The units of a block: by their proposed places, then those whose scores are not final, then
    /// those that are not considered.
    private static List<Place> places(
            ScoreTable table,
            BlockId block,
            BlockMembers.Known known,
            List<ScoreSheetRow> rows,
            LocalDate day) {
        Map<UnitId, ScoreSheet> sheets = new LinkedHashMap<>();
        rows.stream()
                .map(ScoreSheetRow::sheet)
                .filter(sheet -> sheet.blockId().equals(block))
                .forEach(sheet -> sheets.put(sheet.unitId(), sheet));
        Map<UnitId, Scores> finals = new LinkedHashMap<>();
        sheets.forEach((unit, sheet) -> {
            if (sheet.stage() == ScoreSheet.Stage.FINAL) {
                finals.put(unit, sheet.scores(table.rules(), ScoreSheet.By.FINAL));
            }
        });
        Map<UnitId, Standing> standings =
                Standing.of(table.rules(), finals).stream()
                        .collect(Collectors.toMap(Standing::unit, Function.identity()));
        RankingConfirmed confirmed = table.ranking(block).orElse(null);
        Set<UnitId> units = new LinkedHashSet<>(known.membersOn().apply(table.membersOn(day)));
        units.addAll(sheets.keySet());
        if (confirmed != null) {
            confirmed.places().forEach(place -> units.add(place.unitId()));
        }
        return units.stream()
                .map(unit ->
                        new Place(
                                table,
                                block,
                                known.name(),
                                unit,
                                sheets.get(unit),
                                standings.get(unit),
                                confirmed))
                .sorted(
                        Comparator.comparing(Place::proposed, LAST)
                                .thenComparing(place -> place.unit().toString()))
                .toList();
    }

    /// A unit of a block, with all that is known of its place.
    private record Place(
            ScoreTable table,
            BlockId block,
            String blockName,
            UnitId unit,
            @Nullable ScoreSheet sheet,
            @Nullable Standing standing,
            @Nullable RankingConfirmed confirmed) {
        @Nullable Integer proposed() {
            return standing == null ? null : standing.place();
        }

        RankedUnit shown(UnitNames names, LocalDate day) {
            RankingConfirmed.Place given =
                    confirmed == null
                            ? null
                            : confirmed.places().stream()
                                    .filter(place -> place.unitId().equals(unit))
                                    .findFirst()
                                    .orElse(null);
            Scores scores = sheet == null ? null : sheet.scores(table.rules(), ScoreSheet.By.FINAL);
            return new RankedUnit(
                    table.id() + "/" + block + "/" + unit,
                    table.id().toString(),
                    table.rules().name(),
                    table.organisation().toString(),
                    table.reviewYear().words(),
                    block.toString(),
                    blockName,
                    unit.toString(),
                    names.on(day, unit),
                    sheet == null
                            ? RankedUnit.State.MISSING
                            : RankedUnit.State.valueOf(sheet.stage().name()),
                    sheet == null ? null : sheet.id().toString(),
                    table.selfScoreBy(),
                    scores == null ? null : scores.total(),
                    scores != null && scores.isDisqualified(),
                    proposed(),
                    standing != null && standing.isShared(),
                    standing == null || standing.decidedBy() == null
                            ? null
                            : standing.decidedBy().step(),
                    given == null ? null : given.place(),
                    given == null ? null : given.reason(),
                    confirmed == null ? null : confirmed.confirmation().document(),
                    confirmed == null ? null : confirmed.confirmation().day());
        }
    }
}
