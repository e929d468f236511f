package vn.sovang.query.planboard;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.plan.PlanContent;
import vn.sovang.platform.security.Caller;
import vn.sovang.platform.tenancy.TenantTransactions;
import vn.sovang.query.ViewTable;
import vn.sovang.query.projection.Boards;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Moments;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.reading.Unknown;
import vn.sovang.query.reading.Where;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Plans: the list, one with all its words, and its figures.
@RestController
public class PlanEndpoint {
    private final PlanBoard board;
    private final PlanFigures figures;
    private final Boards boards;
    private final BoardReader reader;
    private final Moments moments;
    private final TenantTransactions transactions;

    PlanEndpoint(
            PlanBoard board,
            PlanFigures figures,
            Boards boards,
            BoardReader reader,
            Moments moments,
            TenantTransactions transactions) {
        this.board = board;
        this.figures = figures;
        this.boards = boards;
        this.reader = reader;
        this.moments = moments;
        this.transactions = transactions;
    }

    @GetMapping("/api/plans")
    public Answer<ListedPlan> list(
            Caller caller,
            @ParameterObject Ask ask,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable Stage stage) {
        caller.mustHave(ViewTable.PLAN_BOARD.roles());
        Moment moment = moments.find(caller.tenant(), ask, board);
        Where where = Where.all().search(q).equal("stage", stage);
        return transactions.read(
                caller.tenant(),
                db ->
                        Answer.of(
                                reader.page(db, board, moment, where, ask),
                                ask,
                                moment,
                                rows -> rows.stream().map(ListedPlan::of).toList()));
    }

    @GetMapping("/api/plans/{id}")
    public Plan get(Caller caller, @PathVariable String id, @ParameterObject Ask ask) {
        caller.mustHave(ViewTable.PLAN_BOARD.roles());
        Moment moment = moments.find(caller.tenant(), ask, board);
        return transactions.read(caller.tenant(), db -> Plan.of(find(db, moment, id), moment));
    }

    /// A plan's text, as it was written.
    ///
    /// @param position as of which it is shown
    public record Text(PlanContent content, long position) {}

    /// The text of a plan now; empty for one that is not there.
    public Optional<Text> content(Caller caller, String id) {
        caller.mustHave(ViewTable.PLAN_BOARD.roles());
        Moment moment = moments.find(caller.tenant(), Ask.now(), board);
        return transactions.read(
                caller.tenant(),
                db ->
                        reader.find(db, board, moment, id)
                                .map(row -> new Text(row.content(), moment.position())));
    }

    @GetMapping("/api/plans/{id}/summary")
    public PlanSummary summary(Caller caller, @PathVariable String id, @ParameterObject Ask ask) {
        caller.mustHave(ViewTable.PLAN_BOARD.roles());
        Moment moment = moments.find(caller.tenant(), ask, figures.boards());
        return transactions.read(
                caller.tenant(), db -> figures.count(db, moment, find(db, moment, id)));
    }

    /// Lists the recipients of a plan, line by line as printed.
    @GetMapping("/api/plans/{id}/distribution")
    public Answer<DistributionLine> distribution(
            Caller caller, @PathVariable String id, @ParameterObject Ask ask) {
        caller.mustHave(ViewTable.DISTRIBUTION.roles());
        Moment moment = moments.find(caller.tenant(), ask, board, boards.get("unit-register"));
        return transactions.read(
                caller.tenant(),
                db ->
                        Answer.ofWhole(
                                distribution(db, moment, find(db, moment, id)),
                                ask,
                                moment,
                                DistributionLine::key,
                                Function.identity()));
    }

    private static List<DistributionLine> distribution(JdbcClient db, Moment moment, PlanRow plan) {
        PlanRow.Issue issue = plan.issue();
        LocalDate issuedOn = issue == null ? null : issue.issuedOn();
        List<UnitId> units =
                issue == null
                        ? List.of()
                        : issue.distribution().stream()
                                .flatMap(some -> some.units().stream())
                                .toList();
        return DistributionLine.of(
                plan,
                UnitNames.load(db, moment, units),
                issuedOn == null ? moment.day() : issuedOn);
    }

    private PlanRow find(JdbcClient db, Moment moment, String id) {
        return reader.find(db, board, moment, id).orElseThrow(() -> Unknown.record(id));
    }
}
