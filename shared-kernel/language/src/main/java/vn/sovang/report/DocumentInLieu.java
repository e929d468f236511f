package vn.sovang.report;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.InvalidValue;
import vn.sovang.plan.PlanId;
import vn.sovang.text.Phrase;

import java.time.LocalDate;
import java.util.List;

/// A document that stands for a report because the line of its recipient says so: (thay b/c).
///
/// @param line of the recipient, as printed
/// @param citation type, number, symbol and issuer of the document
/// @param issuedOn day on the document
/// @param planId the document, where it is a plan that is kept here
/// @param attachments SHA-256 of the uploaded files, in hexadecimal
public record DocumentInLieu(
        Phrase line,
        String citation,
        LocalDate issuedOn,
        @Nullable PlanId planId,
        List<String> attachments) {
    private static final int LONGEST = 2_000;

    public DocumentInLieu {
        attachments = List.copyOf(attachments);
        if (citation.isBlank()) {
            throw new InvalidValue("text.blank", "field", "citation");
        }
        if (citation.length() > LONGEST) {
            throw new InvalidValue("text.too-long", "longest", Integer.toString(LONGEST));
        }
    }
}
