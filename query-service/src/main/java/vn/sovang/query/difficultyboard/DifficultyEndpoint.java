package vn.sovang.query.difficultyboard;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.platform.security.Caller;
import vn.sovang.query.ViewTable;
import vn.sovang.query.counting.Listing;
import vn.sovang.query.counting.Narrower;
import vn.sovang.query.counting.Narrowing;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.Desk;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Single;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.reading.Where;

import java.util.List;
import java.util.stream.Stream;

/// Difficulties, by whom they lie with and how far they have come.
@RestController
public class DifficultyEndpoint {
    private final DifficultyBoard board;
    private final Narrower narrower;
    private final Desk desk;

    DifficultyEndpoint(DifficultyBoard board, Narrower narrower, Desk desk) {
        this.board = board;
        this.narrower = narrower;
        this.desk = desk;
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
        Where where = Where.all().equal("holder", holder).equal("stage", stage).search(q);
        return narrower.page(
                desk.sight(ViewTable.DIFFICULTY_BOARD, caller, ask),
                narrowing,
                new Listing<>(board, DifficultyBoard.PLACE, where),
                DifficultyEndpoint::told);
    }

    @GetMapping("/api/difficulties/{id}")
    public Single<Difficulty> get(Caller caller, @PathVariable String id, @ModelAttribute Ask ask) {
        return desk.sight(ViewTable.DIFFICULTY_BOARD, caller, ask)
                .one(board, id, DifficultyEndpoint::told);
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
