package vn.sovang.query.externaldocument;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.sovang.document.ExternalDocumentEvent;
import vn.sovang.document.ExternalDocumentRegistered;
import vn.sovang.log.RecordedEvent;
import vn.sovang.query.projection.Board;
import vn.sovang.text.SearchText;

import java.util.List;

/// One row for each document of another authority.
@Component
public class ExternalDocumentBoard implements Board<ExternalDocumentRow> {
    @Override
    public String name() {
        return "external-document-board";
    }

    @Override
    public String table() {
        return "view.external_document_board";
    }

    @Override
    public Class<ExternalDocumentRow> rowType() {
        return ExternalDocumentRow.class;
    }

    @Override
    public List<String> keys(RecordedEvent event) {
        return event.payload() instanceof ExternalDocumentEvent document
                ? List.of(document.documentId().toString())
                : List.of();
    }

    @Override
    public ExternalDocumentRow on(
            @Nullable ExternalDocumentRow current, String key, RecordedEvent event) {
        return switch ((ExternalDocumentEvent) event.payload()) {
            case ExternalDocumentRegistered e -> ExternalDocumentRow.of(e);
        };
    }

    @Override
    public String search(ExternalDocumentRow row) {
        String number = row.number() == null ? "" : row.number();
        return SearchText.fold(
                String.join(" ", row.documentType(), row.title(), number, row.issuer()));
    }
}
