package vn.sovang.query.difficultyboard;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.platform.security.Caller;
import vn.sovang.platform.tenancy.TenantTransactions;
import vn.sovang.query.ViewTable;
import vn.sovang.query.counting.Listing;
import vn.sovang.query.counting.Narrower;
import vn.sovang.query.counting.Narrowing;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Moments;
import vn.sovang.query.reading.Single;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.reading.Unknown;
import vn.sovang.query.reading.Where;

import java.util.List;
import java.util.stream.Stream;

/// Difficulties, by whom they lie with and how far they have come.
@RestController
public class DifficultyEndpoint {
    private final DifficultyBoard board;
    private final Narrower narrower;
    private final BoardReader reader;
    private final Moments moments;
    private final TenantTransactions transactions;

    DifficultyEndpoint(
            DifficultyBoard board,
            Narrower narrower,
            BoardReader reader,
            Moments moments,
            TenantTransactions transactions) {
        this.board = board;
        this.narrower = narrower;
        this.reader = reader;
        this.moments = moments;
        this.transactions = transactions;
    }

    /// Difficulties of the units that raised them, by stage and words.
    ///
    /// @param holder with whom it lies
    @GetMapping("/api/difficulties")
    public Answer<Difficulty> list(
            Caller caller,
            @ModelAttribute Ask ask,
            @ModelAttribute Narrowing narrowing,
            @RequestParam @Nullable String holder,
            @RequestParam @Nullable DifficultyStage stage,
            @RequestParam @Nullable String q) {
        caller.mustHave(ViewTable.DIFFICULTY_BOARD.roles());
        Moment moment = moment(caller, ask);
        Where where = Where.all().equal("holder", holder).equal("stage", stage).search(q);
        return narrower.page(
                caller.tenant(),
                moment,
                ask,
                narrowing,
                new Listing<>(board, DifficultyBoard.PLACE, where),
                (db, rows) -> told(db, moment, rows));
    }

    @GetMapping("/api/difficulties/{id}")
    public Single<Difficulty> get(Caller caller, @PathVariable String id, @ModelAttribute Ask ask) {
        caller.mustHave(ViewTable.DIFFICULTY_BOARD.roles());
        Moment moment = moment(caller, ask);
        return transactions.read(
                caller.tenant(),
                db ->
                        reader.find(db, board, moment, id)
                                .map(row -> told(db, moment, List.of(row)).getFirst())
                                .map(found -> Single.of(found, moment))
                                .orElseThrow(() -> Unknown.record(id)));
    }

    private Moment moment(Caller caller, Ask ask) {
        return moments.find(caller.tenant(), ask, narrower.boards(board.name()));
    }

    private static List<Difficulty> told(JdbcClient db, Moment moment, List<DifficultyRow> rows) {
        UnitNames names =
                UnitNames.load(
                        db,
                        moment,
                        rows.stream()
                                .flatMap(row ->
                                        Stream.concat(
                                                Stream.of(row.unitId()),
                                                row.hops().stream().map(DifficultyRow.Hop::unitId)))
                                .toList());
        return rows.stream().map(row -> Difficulty.of(row, names, moment)).toList();
    }
}
