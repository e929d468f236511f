package vn.sovang.document;

import java.util.UUID;

/// Names one document of another authority in this register.
public record ExternalDocumentId(UUID value) {
    public static ExternalDocumentId of(String text) {
        return new ExternalDocumentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
