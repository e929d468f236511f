package vn.sovang.query.plantree;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.platform.security.Caller;
import vn.sovang.query.ViewTable;
import vn.sovang.query.externaldocument.ExternalDocumentBoard;
import vn.sovang.query.planboard.OwnPlans;
import vn.sovang.query.planboard.PlanBoard;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Desk;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Sight;
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
    private final BoardReader reader;
    private final OwnUnits own;
    private final Successions successions;
    private final Desk desk;

    PlanTreeEndpoint(
            PlanBoard plans,
            ExternalDocumentBoard documents,
            BoardReader reader,
            OwnUnits own,
            Successions successions,
            Desk desk) {
        this.plans = plans;
        this.documents = documents;
        this.reader = reader;
        this.own = own;
        this.successions = successions;
        this.desk = desk;
    }

    /// Lists the tree from the uppermost document that is cited down to the last plan that cites.
    @GetMapping({"/api/plans/{id}/tree", "/api/documents/{id}/tree"})
    public Answer<TreeRow> tree(Caller caller, @PathVariable String id, @ModelAttribute Ask ask) {
        Sight sight = desk.sight(ViewTable.PLAN_TREE, caller, ask);
        Moment moment = sight.moment();
        OwnPlans ownPlans = new OwnPlans(own.organisation(caller));
        return sight.read(db ->
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
        Sight sight = desk.sight(ViewTable.EXPECTED_ANSWERS, caller, ask);
        Moment moment = sight.moment();
        OwnPlans ownPlans = new OwnPlans(own.organisation(caller));
        return sight.read(db ->
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
