package vn.sovang.decision;

import vn.sovang.kernel.Required;

import java.time.LocalDate;
import java.util.List;

/// The document (văn bản đính chính) by which an issuer corrects a decision.
///
/// @param citation type, number and symbol, such as `Công văn số 15/SCT-VP`
/// @param signedOn its day
/// @param attachments the document as files, where there are any
public record CorrectingDocument(String citation, LocalDate signedOn, List<String> attachments) {
    public CorrectingDocument {
        Required.name("citation", citation);
        attachments = List.copyOf(attachments);
    }
}
