package vn.sovang.query.planboard;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
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
import vn.sovang.query.unitregister.OwnUnits;
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
    private final OwnUnits own;

    PlanEndpoint(
            PlanBoard board,
            PlanFigures figures,
            Boards boards,
            BoardReader reader,
            Moments moments,
            TenantTransactions transactions,
            OwnUnits own) {
        this.board = board;
        this.figures = figures;
        this.boards = boards;
        this.reader = reader;
        this.moments = moments;
        this.transactions = transactions;
        this.own = own;
    }

    @GetMapping("/api/plans")
    public Answer<ListedPlan> list(
            Caller caller,
            @ModelAttribute Ask ask,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable PlanStage stage) {
        caller.mustHave(ViewTable.PLAN_BOARD.roles());
        Moment moment = moments.find(caller.tenant(), ask, board);
        Where where = ownPlans(caller).hide(Where.all().search(q).equal("stage", stage));
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
    public Plan get(Caller caller, @PathVariable String id, @ModelAttribute Ask ask) {
        caller.mustHave(ViewTable.PLAN_BOARD.roles());
        Moment moment = moments.find(caller.tenant(), ask, board);
        OwnPlans ownPlans = ownPlans(caller);
        return transactions.read(
                caller.tenant(), db -> Plan.of(find(db, moment, ownPlans, id), moment));
    }

    /// A plan's text, as it was written.
    ///
    /// @param position as of which it is shown
    public record Text(PlanContent content, long position) {}

    /// The text of a plan now; empty for one that is not there.
    public Optional<Text> content(Caller caller, String id) {
        caller.mustHave(ViewTable.PLAN_BOARD.roles());
        Moment moment = moments.find(caller.tenant(), Ask.now(), board);
        OwnPlans ownPlans = ownPlans(caller);
        return transactions.read(
                caller.tenant(),
                db ->
                        reader.find(db, board, moment, id)
                                .filter(ownPlans::mayRead)
                                .map(row -> new Text(row.content(), moment.position())));
    }

    @GetMapping("/api/plans/{id}/summary")
    public PlanSummary summary(Caller caller, @PathVariable String id, @ModelAttribute Ask ask) {
        caller.mustHave(ViewTable.PLAN_BOARD.roles());
        Moment moment = moments.find(caller.tenant(), ask, figures.boards());
        OwnPlans ownPlans = ownPlans(caller);
        return transactions.read(
                caller.tenant(),
                db -> figures.count(db, moment, find(db, moment, ownPlans, id), ownPlans));
    }

    /// Lists the recipients of a plan, line by line as printed.
    @GetMapping("/api/plans/{id}/distribution")
    public Answer<DistributionLine> distribution(
            Caller caller, @PathVariable String id, @ModelAttribute Ask ask) {
        caller.mustHave(ViewTable.DISTRIBUTION.roles());
        Moment moment = moments.find(caller.tenant(), ask, board, boards.get("unit-register"));
        OwnPlans ownPlans = ownPlans(caller);
        return transactions.read(
                caller.tenant(),
                db ->
                        Answer.ofWhole(
                                distribution(db, moment, find(db, moment, ownPlans, id)),
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

    private PlanRow find(JdbcClient db, Moment moment, OwnPlans ownPlans, String id) {
        return reader.find(db, board, moment, id)
                .filter(ownPlans::mayRead)
                .orElseThrow(() -> Unknown.record(id));
    }

    private OwnPlans ownPlans(Caller caller) {
        return new OwnPlans(own.organisation(caller));
    }
}
