package vn.sovang.query.plantree;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.platform.security.Caller;
import vn.sovang.platform.tenancy.TenantTransactions;
import vn.sovang.query.ViewTable;
import vn.sovang.query.externaldocument.ExternalDocumentBoard;
import vn.sovang.query.planboard.PlanBoard;
import vn.sovang.query.projection.Boards;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Moments;
import vn.sovang.query.reading.Unknown;

/// What is above and below a plan, or a document of another authority.
@RestController
public class PlanTreeEndpoint {
    private final PlanBoard plans;
    private final ExternalDocumentBoard documents;
    private final Boards boards;
    private final BoardReader reader;
    private final Moments moments;
    private final TenantTransactions transactions;

    PlanTreeEndpoint(
            PlanBoard plans,
            ExternalDocumentBoard documents,
            Boards boards,
            BoardReader reader,
            Moments moments,
            TenantTransactions transactions) {
        this.plans = plans;
        this.documents = documents;
        this.boards = boards;
        this.reader = reader;
        this.moments = moments;
        this.transactions = transactions;
    }

    @GetMapping({"/api/plans/{id}/tree", "/api/documents/{id}/tree"})
    public PlanTree tree(Caller caller, @PathVariable String id, @ParameterObject Ask ask) {
        caller.mustHave(ViewTable.PLAN_TREE.roles());
        Moment moment =
                moments.find(caller.tenant(), ask, plans, documents, boards.get("unit-register"));
        return transactions.read(
                caller.tenant(),
                db -> {
                    Graph graph = new Graph(db, plans, documents, reader, moment);
                    return graph.find(id).map(graph::tree).orElseThrow(() -> Unknown.record(id));
                });
    }
}
