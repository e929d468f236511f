package vn.sovang.plan;

import org.jspecify.annotations.Nullable;

import vn.sovang.text.Phrase;

/// A line of the list of recipients (nơi nhận); many lines say no disposition (anomaly A35).
public record Recipient(Phrase line, @Nullable Disposition disposition) {
    public enum Disposition {
        /// (b/c)
        REPORT,
        /// (thay b/c): the document itself stands for a report (rule 20).
        IN_LIEU_OF_REPORT,
        /// (t/hiện)
        EXECUTE,
        /// Lưu: VT
        ARCHIVE
    }
}
