package vn.sovang.query.externaldocument;

import org.jspecify.annotations.Nullable;

import vn.sovang.document.ExternalDocumentId;
import vn.sovang.document.ExternalDocumentRegistered;
import vn.sovang.plan.ParentDocument;
import vn.sovang.plan.Theme;
import vn.sovang.time.DatePoint;
import vn.sovang.unit.UnitId;

import java.time.Instant;
import java.util.List;

/// A document of another authority.
///
/// @param number with its symbol, such as `38a/KH-BCT`; null while not known
public record ExternalDocumentRow(
        ExternalDocumentId documentId,
        ParentDocument.Origin origin,
        String documentType,
        String title,
        @Nullable String number,
        @Nullable DatePoint date,
        String issuer,
        Theme theme,
        List<ParentDocument> parents,
        List<UnitId> executors,
        String registeredBy,
        Instant registeredAt) {
    public ExternalDocumentRow {
        parents = List.copyOf(parents);
        executors = List.copyOf(executors);
    }

    static ExternalDocumentRow of(ExternalDocumentRegistered e) {
        return new ExternalDocumentRow(
                e.documentId(),
                e.origin(),
                e.documentType(),
                e.title().value(),
                number(e),
                e.date(),
                e.issuer(),
                e.theme(),
                e.parents(),
                e.executors(),
                e.registeredBy(),
                e.registeredAt());
    }

    private static @Nullable String number(ExternalDocumentRegistered e) {
        if (e.number() == null) {
            return null;
        }
        return e.symbol() == null ? e.number().value() : e.number() + "/" + e.symbol();
    }
}
