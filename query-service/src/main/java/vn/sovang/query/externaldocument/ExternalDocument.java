package vn.sovang.query.externaldocument;

import org.jspecify.annotations.Nullable;

import vn.sovang.plan.ParentDocument;
import vn.sovang.plan.Theme;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.reading.WrittenDate;
import vn.sovang.time.DateContext;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// A document of another authority as people see it.
///
/// @param number with its symbol; null while not known
/// @param theme its words; null where it has no theme of its own
/// @param executors units that are to carry it out; empty while not known
public record ExternalDocument(
        String id,
        ParentDocument.Origin origin,
        String documentType,
        String title,
        @Nullable String number,
        @Nullable WrittenDate date,
        String issuer,
        Theme.Origin themeOrigin,
        @Nullable String theme,
        List<Citation> parents,
        List<Executor> executors,
        String registeredBy,
        Instant registeredAt) {
    public ExternalDocument {
        parents = List.copyOf(parents);
        executors = List.copyOf(executors);
    }

    /// A citation of a document on which it stands.
    public record Citation(
            ParentDocument.Relation relation, String citation, @Nullable String documentId) {}

    public record Executor(String id, String name) {}

    static ExternalDocument of(ExternalDocumentRow row, UnitNames names, LocalDate day) {
        return new ExternalDocument(
                row.documentId().toString(),
                row.origin(),
                row.documentType(),
                row.title(),
                row.number(),
                row.date() == null
                        ? null
                        : WrittenDate.of(row.date(), DateContext.ofYear(day.getYear())),
                row.issuer(),
                row.theme().origin(),
                row.theme().phrase() == null ? null : row.theme().phrase().value(),
                row.parents().stream()
                        .map(parent ->
                                new Citation(
                                        parent.relation(),
                                        parent.citation().value(),
                                        parent.documentId() == null
                                                ? null
                                                : parent.documentId().toString()))
                        .toList(),
                row.executors().stream()
                        .map(unit -> new Executor(unit.toString(), names.on(day, unit)))
                        .toList(),
                row.registeredBy(),
                row.registeredAt());
    }
}
