package vn.sovang.query.blockboard;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.block.BlockKind;
import vn.sovang.platform.security.Caller;
import vn.sovang.query.ViewTable;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.Desk;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Sight;
import vn.sovang.query.reading.Single;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.reading.Where;
import vn.sovang.query.unitregister.Successions;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Emulation blocks: `on` says for which day members and lead are asked.
@RestController
public class BlockEndpoint {
    private final BlockBoard board;
    private final Successions successions;
    private final Desk desk;

    BlockEndpoint(BlockBoard board, Successions successions, Desk desk) {
        this.board = board;
        this.successions = successions;
        this.desk = desk;
    }

    @GetMapping("/api/blocks")
    public Answer<Block> list(
            Caller caller,
            @ModelAttribute Ask ask,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable BlockKind kind,
            @RequestParam @Nullable String on) {
        Sight sight = desk.sight(ViewTable.BLOCK_BOARD, caller, ask);
        LocalDate day = Ask.day("on", on, sight.moment());
        return sight.page(
                board,
                Where.all().search(q).equal("kind", kind),
                (db, moment, rows) -> blocks(db, moment, day, rows));
    }

    @GetMapping("/api/blocks/{id}")
    public Single<Block> get(
            Caller caller,
            @PathVariable String id,
            @ModelAttribute Ask ask,
            @RequestParam @Nullable String on) {
        Sight sight = desk.sight(ViewTable.BLOCK_BOARD, caller, ask);
        LocalDate day = Ask.day("on", on, sight.moment());
        return sight.one(board, id, (db, moment, rows) -> blocks(db, moment, day, rows));
    }

    private List<Block> blocks(JdbcClient db, Moment moment, LocalDate day, List<BlockRow> rows) {
        UnitNames names =
                UnitNames.load(db, moment, rows.stream().flatMap(BlockRow::mentioned).toList());
        Map<UnitId, LocalDate> ended = successions.ended(db, moment);
        return rows.stream().map(row -> Block.of(row.without(ended), day, names)).toList();
    }
}
