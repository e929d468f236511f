package vn.sovang.plan;

import org.jspecify.annotations.Nullable;

import vn.sovang.text.Phrase;

import java.util.List;

/// A line of the list of recipients (nơi nhận); many lines say no disposition (anomaly A35).
///
/// @param parts recipients of the line one by one, bracketed sub-units included (anomaly A36)
/// @param group set when the line names a group, which issuance expands to its members (rule 21)
public record Recipient(
        Phrase line, @Nullable Disposition disposition, List<Phrase> parts, @Nullable Group group) {
    /// Groups that a line means without naming their members one by one.
    public enum Group {
        OWN_UNITS,
        LEADERSHIP,
        DISTRICT_COMMITTEES,
        DISTRICT_DIVISIONS,
        COMMUNE_COMMITTEES,
        MASS_ORGANISATIONS
    }

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

    public Recipient {
        parts = List.copyOf(parts);
    }
}
