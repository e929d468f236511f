package vn.sovang.report;

import vn.sovang.kernel.InvalidValue;

import java.time.LocalDate;
import java.util.List;

/// Content of a unit's report.
///
/// @param coversUntil last day that the figures cover, never after the submission (rule 9)
/// @param attachments SHA-256 of the uploaded files, in hexadecimal
public record ReportContent(String summary, LocalDate coversUntil, List<String> attachments) {
    static final int LONGEST = 20_000;

    public ReportContent {
        attachments = List.copyOf(attachments);
        if (summary.isBlank()) {
            throw new InvalidValue("text.blank", "field", "summary");
        }
        if (summary.length() > LONGEST) {
            throw new InvalidValue("text.too-long", "longest", Integer.toString(LONGEST));
        }
    }
}
