package vn.sovang.query.trail;

import vn.sovang.document.ExternalDocumentRegistered;

import java.util.Map;

/// Documents of other authorities in plain words.
final class DocumentSentences {
    private DocumentSentences() {}

    static Map<String, String> of(ExternalDocumentRegistered event) {
        return Map.of(
                "type",
                event.documentType(),
                "title",
                event.title().value(),
                "issuer",
                event.issuer());
    }
}
