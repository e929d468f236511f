package vn.sovang.query.dependant;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.platform.security.Caller;
import vn.sovang.query.ViewTable;
import vn.sovang.query.council.OwnCouncils;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.Desk;
import vn.sovang.query.reading.Single;
import vn.sovang.query.reading.Where;
import vn.sovang.query.unitregister.OwnUnits;

import java.util.List;

/// Lines that stand on an award that is held no more: those of the caller's organisation, and all
/// of the province for its auditor and administrator.
@RestController
public class DependantEndpoint {
    private final DependantBoard board;
    private final OwnUnits own;
    private final Desk desk;

    DependantEndpoint(DependantBoard board, OwnUnits own, Desk desk) {
        this.board = board;
        this.own = own;
        this.desk = desk;
    }

    @GetMapping("/api/dependants")
    public Answer<Dependant> list(
            Caller caller,
            @ModelAttribute Ask ask,
            @RequestParam Dependant.@Nullable State state,
            @RequestParam @Nullable String q) {
        return desk.sight(ViewTable.DEPENDANTS, caller, ask)
                .page(
                        board,
                        sight(caller).hide(Where.all().equal("state", state).search(q)),
                        (_, _, rows) -> shown(rows));
    }

    @GetMapping("/api/dependants/{id}")
    public Single<Dependant> get(Caller caller, @PathVariable String id, @ModelAttribute Ask ask) {
        return desk.sight(ViewTable.DEPENDANTS, caller, ask)
                .one(board, id, sight(caller).hide(Where.all()), (_, _, rows) -> shown(rows));
    }

    private OwnCouncils sight(Caller caller) {
        return OwnCouncils.of(caller, own.organisation(caller));
    }

    private static List<Dependant> shown(List<DependantRow> rows) {
        return rows.stream().map(Dependant::of).toList();
    }
}
