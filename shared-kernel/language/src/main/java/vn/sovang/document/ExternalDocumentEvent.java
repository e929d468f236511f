package vn.sovang.document;

/// Everything that can have happened to a document of another authority: it was entered, and is
/// read-only from then on (rule 49).
public sealed interface ExternalDocumentEvent permits ExternalDocumentRegistered {
    ExternalDocumentId documentId();
}
