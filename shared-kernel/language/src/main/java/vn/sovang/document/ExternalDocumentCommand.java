package vn.sovang.document;

import vn.sovang.kernel.Command;

/// Everything that can be asked of a document of another authority.
public sealed interface ExternalDocumentCommand extends Command permits RegisterExternalDocument {
    ExternalDocumentId documentId();
}
