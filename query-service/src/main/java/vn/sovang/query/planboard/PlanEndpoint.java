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
import vn.sovang.query.ViewTable;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Choice;
import vn.sovang.query.reading.Desk;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Sight;
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
    private final BoardReader reader;
    private final OwnUnits own;
    private final Desk desk;

    PlanEndpoint(
            PlanBoard board, PlanFigures figures, BoardReader reader, OwnUnits own, Desk desk) {
        this.board = board;
        this.figures = figures;
        this.reader = reader;
        this.own = own;
        this.desk = desk;
    }

    @GetMapping("/api/plans")
    public Answer<ListedPlan> list(
            Caller caller,
            @ModelAttribute Ask ask,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable PlanStage stage) {
        Sight sight = desk.sight(ViewTable.PLAN_BOARD, caller, ask);
        Where where = ownPlans(caller).hide(Where.all().search(q).equal("stage", stage));
        return sight.page(board, where, (_, _, rows) -> rows.stream().map(ListedPlan::of).toList());
    }

    /// The plans of the list to choose among now, by code and title.
    public List<Choice> choices(Caller caller) {
        Sight sight = desk.sight(ViewTable.PLAN_BOARD, caller, Ask.now());
        Where where = ownPlans(caller).hide(Where.all());
        return sight.read(db ->
                reader.choices(db, board, sight.moment(), where, "b.code || ' · ' || b.title"));
    }

    @GetMapping("/api/plans/{id}")
    public Plan get(Caller caller, @PathVariable String id, @ModelAttribute Ask ask) {
        Sight sight = desk.sight(ViewTable.PLAN_BOARD, caller, ask);
        Moment moment = sight.moment();
        OwnPlans ownPlans = ownPlans(caller);
        return sight.read(db -> Plan.of(find(db, moment, ownPlans, id), moment));
    }

    /// A plan's text, as it was written.
    ///
    /// @param position as of which it is shown
    public record Text(PlanContent content, long position) {}

    /// The text of a plan now; empty for one that is not there.
    public Optional<Text> content(Caller caller, String id) {
        Sight sight = desk.sight(ViewTable.PLAN_BOARD, caller, Ask.now());
        Moment moment = sight.moment();
        OwnPlans ownPlans = ownPlans(caller);
        return sight.read(db ->
                reader.find(db, board, moment, id)
                        .filter(ownPlans::mayRead)
                        .map(row -> new Text(row.content(), moment.position())));
    }

    @GetMapping("/api/plans/{id}/summary")
    public PlanSummary summary(Caller caller, @PathVariable String id, @ModelAttribute Ask ask) {
        Sight sight = desk.sight(ViewTable.PLAN_SUMMARY, caller, ask);
        Moment moment = sight.moment();
        OwnPlans ownPlans = ownPlans(caller);
        return sight.read(
                db -> figures.count(db, moment, find(db, moment, ownPlans, id), ownPlans));
    }

    /// Lists the recipients of a plan, line by line as printed.
    @GetMapping("/api/plans/{id}/distribution")
    public Answer<DistributionLine> distribution(
            Caller caller, @PathVariable String id, @ModelAttribute Ask ask) {
        Sight sight = desk.sight(ViewTable.DISTRIBUTION, caller, ask);
        Moment moment = sight.moment();
        OwnPlans ownPlans = ownPlans(caller);
        return sight.read(db ->
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
