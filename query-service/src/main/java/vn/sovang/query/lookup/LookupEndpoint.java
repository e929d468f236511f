package vn.sovang.query.lookup;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.platform.security.Caller;
import vn.sovang.query.ViewTable;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.Desk;
import vn.sovang.query.reading.Single;
import vn.sovang.query.reading.Where;

import java.util.List;

/// Openings of the public look-up: the list, and one.
@RestController
public class LookupEndpoint {
    private final LookupBoard board;
    private final Desk desk;

    LookupEndpoint(LookupBoard board, Desk desk) {
        this.board = board;
        this.desk = desk;
    }

    @GetMapping("/api/lookups")
    public Answer<Lookup> list(
            Caller caller, @ModelAttribute Ask ask, @RequestParam Lookup.@Nullable State state) {
        return desk.sight(ViewTable.LOOKUPS, caller, ask)
                .page(
                        board,
                        Where.all().equal("state", state),
                        (_, _, rows) -> shown(caller, rows));
    }

    @GetMapping("/api/lookups/{id}")
    public Single<Lookup> get(Caller caller, @PathVariable String id, @ModelAttribute Ask ask) {
        return desk.sight(ViewTable.LOOKUPS, caller, ask)
                .one(board, id, (_, _, rows) -> shown(caller, rows));
    }

    private static List<Lookup> shown(Caller caller, List<LookupRow> rows) {
        return rows.stream()
                .map(row ->
                        new Lookup(
                                row.lookupId().toString(),
                                row.basis(),
                                row.state(),
                                PublicLookupController.ADDRESS + caller.tenant().value(),
                                row.openedAt(),
                                row.closedAt(),
                                row.reason()))
                .toList();
    }
}
