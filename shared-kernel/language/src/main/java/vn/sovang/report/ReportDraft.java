package vn.sovang.report;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.InvalidValue;

import java.time.LocalDate;
import java.util.List;

/// Parts of its report that a unit has so far; any of it may be missing.
///
/// @param attachments SHA-256 of the uploaded files, in hexadecimal
public record ReportDraft(
        @Nullable String summary, @Nullable LocalDate coversUntil, List<String> attachments) {
    public ReportDraft {
        attachments = List.copyOf(attachments);
        if (summary != null && summary.length() > ReportContent.LONGEST) {
            throw new InvalidValue(
                    "text.too-long", "longest", Integer.toString(ReportContent.LONGEST));
        }
    }
}
