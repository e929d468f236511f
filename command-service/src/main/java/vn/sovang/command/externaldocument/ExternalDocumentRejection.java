package vn.sovang.command.externaldocument;

import vn.sovang.kernel.Reason;
import vn.sovang.kernel.Rejection.Kind;

/// The reasons for which a document of another authority is refused.
enum ExternalDocumentRejection implements Reason {
    EXISTS(Kind.STATE, "external-document.exists"),
    PARENT_UNKNOWN(Kind.INVALID, "external-document.parent-unknown"),
    UNIT_UNKNOWN(Kind.INVALID, "external-document.unit-unknown");

    private final Kind kind;
    private final String code;

    ExternalDocumentRejection(Kind kind, String code) {
        this.kind = kind;
        this.code = code;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String code() {
        return code;
    }
}
