package vn.sovang.query.unitregister;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.platform.security.Caller;
import vn.sovang.query.ViewTable;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Desk;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Sight;
import vn.sovang.query.reading.Single;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.reading.Where;
import vn.sovang.unit.AuthorityKind;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// `asOf` says what was known, `on` for which day the names are asked: two questions (rule 47).
@RestController
public class UnitEndpoint {
    private final UnitRegister board;
    private final UnitTrees trees;
    private final BoardReader reader;
    private final Desk desk;

    UnitEndpoint(UnitRegister board, UnitTrees trees, BoardReader reader, Desk desk) {
        this.board = board;
        this.trees = trees;
        this.reader = reader;
        this.desk = desk;
    }

    @GetMapping("/api/units")
    public Answer<Unit> list(
            Caller caller,
            @ModelAttribute Ask ask,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable AuthorityKind authority,
            @RequestParam @Nullable String on,
            @RequestParam(defaultValue = "BY_ID") UnitOrder order) {
        Sight sight = desk.sight(ViewTable.UNIT_REGISTER, caller, ask);
        Moment moment = sight.moment();
        LocalDate day = Ask.day("on", on, moment);
        Where where = Where.all().search(q).equal("authority", authority);
        return sight.read(db ->
                Answer.of(
                                order == UnitOrder.BY_TREE
                                        ? byTree(db, moment, where, ask)
                                        : reader.page(db, board, moment, where, ask),
                                ask,
                                moment,
                                rows -> units(db, moment, day, rows))
                        .counted(reader.total(db, board, moment, where, ask)));
    }

    /// A page of the tree, and one unit more when there are more.
    private List<BoardReader.Keyed<UnitRow>> byTree(
            JdbcClient db, Moment moment, Where where, Ask ask) {
        List<String> tree = trees.at(db, moment).order();
        Set<String> wanted = reader.keys(db, board, moment, where);
        List<String> keys =
                tree.stream()
                        .skip(tree.indexOf(ask.afterKey()) + 1L)
                        .filter(wanted::contains)
                        .limit(ask.size() + 1L)
                        .toList();
        Map<String, UnitRow> rows = reader.find(db, board, moment, keys);
        return keys.stream()
                .flatMap(key ->
                        Stream.ofNullable(rows.get(key))
                                .map(row -> new BoardReader.Keyed<>(key, row)))
                .toList();
    }

    @GetMapping("/api/units/{id}")
    public Single<Unit> get(
            Caller caller,
            @PathVariable String id,
            @ModelAttribute Ask ask,
            @RequestParam @Nullable String on) {
        Sight sight = desk.sight(ViewTable.UNIT_REGISTER, caller, ask);
        LocalDate day = Ask.day("on", on, sight.moment());
        return sight.one(board, id, (db, moment, rows) -> units(db, moment, day, rows));
    }

    private List<Unit> units(JdbcClient db, Moment moment, LocalDate day, List<UnitRow> rows) {
        List<UnitId> mentioned = rows.stream().flatMap(UnitRow::mentioned).toList();
        UnitNames names = UnitNames.load(db, moment, mentioned);
        UnitTree tree = trees.at(db, moment);
        return rows.stream()
                .map(row -> Unit.of(row, day, tree.depth(row.unitId()), names))
                .toList();
    }
}
