package vn.sovang.document;

import org.jspecify.annotations.Nullable;

import vn.sovang.plan.DocumentNumber;
import vn.sovang.plan.ParentDocument;
import vn.sovang.plan.Theme;
import vn.sovang.text.Phrase;
import vn.sovang.time.DatePoint;
import vn.sovang.unit.UnitId;

import java.time.Instant;
import java.util.List;

/// A document of another authority was entered, as far as it is known (capability C05).
///
/// @param documentType as the document calls itself, local types included (anomaly A14)
/// @param number null where it is not known (rule 14)
/// @param symbol such as `KH-BCT`, or `CT/TW` of the Party (anomaly A15)
/// @param date as it is written; null where it is not known
/// @param issuer the authority, in words
/// @param parents documents on which it stands itself
/// @param executors the units of the register that it tells to carry it out; empty while not known
public record ExternalDocumentRegistered(
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
        List<UnitId> executors,
        String registeredBy,
        Instant registeredAt)
        implements ExternalDocumentEvent {
    public ExternalDocumentRegistered {
        parents = List.copyOf(parents);
        executors = List.copyOf(executors);
    }
}
