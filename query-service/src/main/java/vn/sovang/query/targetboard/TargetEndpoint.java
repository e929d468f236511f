package vn.sovang.query.targetboard;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.platform.security.Caller;
import vn.sovang.platform.tenancy.TenantTransactions;
import vn.sovang.query.ViewTable;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Moments;
import vn.sovang.query.reading.Where;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Targets of plans, with progress and verdict.
@RestController
public class TargetEndpoint {
    private final TargetBoard board;
    private final ActualBoard actuals;
    private final BoardReader reader;
    private final Moments moments;
    private final TenantTransactions transactions;

    TargetEndpoint(
            TargetBoard board,
            ActualBoard actuals,
            BoardReader reader,
            Moments moments,
            TenantTransactions transactions) {
        this.board = board;
        this.actuals = actuals;
        this.reader = reader;
        this.moments = moments;
        this.transactions = transactions;
    }

    /// Without a unit: what was recorded for the plan as a whole.
    @GetMapping("/api/targets")
    public Answer<PlanTarget> list(
            Caller caller,
            @ParameterObject Ask ask,
            @RequestParam @Nullable String plan,
            @RequestParam @Nullable String unit) {
        caller.mustHave(ViewTable.TARGET_BOARD.roles());
        Moment moment = moments.find(caller.tenant(), ask, board, actuals);
        Where where = Where.all().equal("plan_id", plan);
        return transactions.read(
                caller.tenant(),
                db ->
                        Answer.paged(
                                reader.page(db, board, moment, where, ask),
                                ask,
                                moment,
                                BoardReader.Keyed::key,
                                found -> targets(db, moment, unit, found)));
    }

    private List<PlanTarget> targets(
            JdbcClient db,
            Moment moment,
            @Nullable String unit,
            List<BoardReader.Keyed<TargetRow>> found) {
        Map<String, Actuals> known = new HashMap<>();
        found.stream()
                .map(keyed -> keyed.row().planId().toString())
                .distinct()
                .forEach(plan -> known.put(plan, actuals(db, moment, plan, unit)));
        return found.stream()
                .map(keyed ->
                        PlanTarget.of(
                                keyed.key(),
                                keyed.row(),
                                known.getOrDefault(
                                        keyed.row().planId().toString(), new Actuals(List.of())),
                                moment))
                .toList();
    }

    private Actuals actuals(JdbcClient db, Moment moment, String plan, @Nullable String unit) {
        Where where = Where.all().equal("plan_id", plan).equal("unit_id", unit);
        if (unit == null || unit.isBlank()) {
            where.and("b.unit_id is null");
        }
        return new Actuals(reader.all(db, actuals, moment, where));
    }
}
