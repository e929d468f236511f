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
import vn.sovang.platform.tenancy.TenantTransactions;
import vn.sovang.query.ViewTable;
import vn.sovang.query.projection.Boards;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Moments;
import vn.sovang.query.reading.Single;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.reading.Unknown;
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
    private final Boards boards;
    private final BoardReader reader;
    private final Moments moments;
    private final TenantTransactions transactions;
    private final Successions successions;

    BlockEndpoint(
            BlockBoard board,
            Boards boards,
            BoardReader reader,
            Moments moments,
            TenantTransactions transactions,
            Successions successions) {
        this.board = board;
        this.boards = boards;
        this.reader = reader;
        this.moments = moments;
        this.transactions = transactions;
        this.successions = successions;
    }

    @GetMapping("/api/blocks")
    public Answer<Block> list(
            Caller caller,
            @ModelAttribute Ask ask,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable BlockKind kind,
            @RequestParam @Nullable String on) {
        caller.mustHave(ViewTable.BLOCK_BOARD.roles());
        Moment moment = moments.find(caller.tenant(), ask, board, boards.get("unit-register"));
        LocalDate day = Ask.day("on", on, moment);
        Where where = Where.all().search(q).equal("kind", kind);
        return transactions.read(
                caller.tenant(),
                db ->
                        Answer.of(
                                reader.page(db, board, moment, where, ask),
                                ask,
                                moment,
                                rows -> blocks(db, moment, day, rows)));
    }

    @GetMapping("/api/blocks/{id}")
    public Single<Block> get(
            Caller caller,
            @PathVariable String id,
            @ModelAttribute Ask ask,
            @RequestParam @Nullable String on) {
        caller.mustHave(ViewTable.BLOCK_BOARD.roles());
        Moment moment = moments.find(caller.tenant(), ask, board, boards.get("unit-register"));
        LocalDate day = Ask.day("on", on, moment);
        return transactions.read(
                caller.tenant(),
                db -> {
                    BlockRow row =
                            reader.find(db, board, moment, id)
                                    .orElseThrow(() -> Unknown.record(id));
                    return Single.of(blocks(db, moment, day, List.of(row)).getFirst(), moment);
                });
    }

    private List<Block> blocks(JdbcClient db, Moment moment, LocalDate day, List<BlockRow> rows) {
        UnitNames names =
                UnitNames.load(db, moment, rows.stream().flatMap(BlockRow::mentioned).toList());
        Map<UnitId, LocalDate> ended = successions.ended(db, moment);
        return rows.stream().map(row -> Block.of(row.without(ended), day, names)).toList();
    }
}
