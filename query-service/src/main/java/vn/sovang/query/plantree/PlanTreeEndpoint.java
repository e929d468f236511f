package vn.sovang.query.plantree;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.platform.security.Caller;
import vn.sovang.platform.tenancy.TenantTransactions;
import vn.sovang.query.ViewTable;
import vn.sovang.query.externaldocument.ExternalDocumentBoard;
import vn.sovang.query.planboard.OwnPlans;
import vn.sovang.query.planboard.PlanBoard;
import vn.sovang.query.projection.Boards;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Moments;
import vn.sovang.query.reading.Unknown;
import vn.sovang.query.unitregister.OwnUnits;
import vn.sovang.query.unitregister.Successions;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Reads the tree above and below a plan, or a document of another authority.
@RestController
public class PlanTreeEndpoint {
    private final PlanBoard plans;
    private final ExternalDocumentBoard documents;
    private final Boards boards;
    private final BoardReader reader;
    private final Moments moments;
    private final TenantTransactions transactions;
    private final OwnUnits own;
    private final Successions successions;

    PlanTreeEndpoint(
            PlanBoard plans,
            ExternalDocumentBoard documents,
            Boards boards,
            BoardReader reader,
            Moments moments,
            TenantTransactions transactions,
            OwnUnits own,
            Successions successions) {
        this.plans = plans;
        this.documents = documents;
        this.boards = boards;
        this.reader = reader;
        this.moments = moments;
        this.transactions = transactions;
        this.own = own;
        this.successions = successions;
    }

    /// Lists the tree from the uppermost document that is cited down to the last plan that cites.
    @GetMapping({"/api/plans/{id}/tree", "/api/documents/{id}/tree"})
    public Answer<TreeRow> tree(Caller caller, @PathVariable String id, @ModelAttribute Ask ask) {
        Moment moment = moment(caller, ViewTable.PLAN_TREE, ask);
        OwnPlans ownPlans = new OwnPlans(own.organisation(caller));
        return transactions.read(
                caller.tenant(),
                db ->
                        Answer.ofWhole(
                                of(db, moment, ownPlans, id, Graph::tree),
                                ask,
                                moment,
                                TreeRow::key,
                                Function.identity()));
    }

    /// Lists who is to answer with a plan of its own, and who has; always the whole list.
    @GetMapping({"/api/plans/{id}/answers", "/api/documents/{id}/answers"})
    public Answer<ExpectedAnswer> answers(
            Caller caller, @PathVariable String id, @ModelAttribute Ask ask) {
        Moment moment = moment(caller, ViewTable.EXPECTED_ANSWERS, ask);
        OwnPlans ownPlans = new OwnPlans(own.organisation(caller));
        return transactions.read(
                caller.tenant(),
                db ->
                        Answer.whole(
                                of(
                                        db,
                                        moment,
                                        ownPlans,
                                        id,
                                        (graph, node) ->
                                                graph.answers(node, successions.ended(db, moment))),
                                ask,
                                moment,
                                ExpectedAnswer::key));
    }

    private Moment moment(Caller caller, ViewTable view, Ask ask) {
        caller.mustHave(view.roles());
        return moments.find(caller.tenant(), ask, plans, documents, boards.get("unit-register"));
    }

    private <T> List<T> of(
            JdbcClient db,
            Moment moment,
            OwnPlans ownPlans,
            String id,
            BiFunction<Graph, Node, List<T>> rows) {
        Graph graph = new Graph(db, plans, documents, reader, moment, ownPlans);
        Node node = graph.find(id).orElseThrow(() -> Unknown.record(id));
        return rows.apply(graph, node);
    }
}
