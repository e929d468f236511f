package vn.sovang.query.externaldocument;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.plan.ParentDocument;
import vn.sovang.platform.security.Caller;
import vn.sovang.query.ViewTable;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.Desk;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Single;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.reading.Where;

import java.util.List;

/// Documents of other authorities: the list, and one.
@RestController
public class ExternalDocumentEndpoint {
    private final ExternalDocumentBoard board;
    private final Desk desk;

    ExternalDocumentEndpoint(ExternalDocumentBoard board, Desk desk) {
        this.board = board;
        this.desk = desk;
    }

    @GetMapping("/api/documents")
    public Answer<ExternalDocument> list(
            Caller caller,
            @ModelAttribute Ask ask,
            @RequestParam @Nullable String q,
            @RequestParam ParentDocument.@Nullable Origin origin) {
        return desk.sight(ViewTable.EXTERNAL_DOCUMENTS, caller, ask)
                .page(
                        board,
                        Where.all().search(q).equal("origin", origin),
                        ExternalDocumentEndpoint::told);
    }

    @GetMapping("/api/documents/{id}")
    public Single<ExternalDocument> get(
            Caller caller, @PathVariable String id, @ModelAttribute Ask ask) {
        return desk.sight(ViewTable.EXTERNAL_DOCUMENTS, caller, ask)
                .one(board, id, ExternalDocumentEndpoint::told);
    }

    private static List<ExternalDocument> told(
            JdbcClient db, Moment moment, List<ExternalDocumentRow> rows) {
        UnitNames names =
                UnitNames.load(
                        db,
                        moment,
                        rows.stream().flatMap(row -> row.executors().stream()).toList());
        return rows.stream().map(row -> ExternalDocument.of(row, names, moment.day())).toList();
    }
}
