package vn.sovang.document;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.BeginsRecord;
import vn.sovang.kernel.Required;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.plan.NumberSeries;
import vn.sovang.plan.ParentDocument;
import vn.sovang.plan.Theme;
import vn.sovang.text.Phrase;
import vn.sovang.time.DatePoint;
import vn.sovang.unit.UnitId;

import java.util.List;

/// Enters a document of another authority.
///
/// @param executors the units of the register that it tells to carry it out; empty while not known
public record RegisterExternalDocument(
        ExternalDocumentId documentId,
        ParentDocument.Origin origin,
        String documentType,
        Phrase title,
        @Nullable DocumentNumber number,
        @Nullable String symbol,
        @Nullable DatePoint date,
        String issuer,
        Theme theme,
        List<ParentDocument> parents,
        List<UnitId> executors)
        implements ExternalDocumentCommand, BeginsRecord {
    public RegisterExternalDocument {
        Required.name("documentType", documentType);
        Required.name("issuer", issuer);
        if (symbol != null) {
            Required.label("symbol", symbol);
        }
        NumberSeries.requireApart(number, symbol);
        parents = List.copyOf(parents);
        executors = List.copyOf(executors);
    }
}
