package vn.sovang.query.reportpage;

import vn.sovang.query.pages.WordDiff;
import vn.sovang.query.reportboard.Report;

import java.util.List;
import java.util.Objects;

/// A version of a report with its difference from the one before.
///
/// @param words as they were handed in; blank where a document stands for the report
/// @param files files under their hashes
/// @param before number of the version before; 0 where there is none
/// @param returnedFor reason why that one was sent back; blank where there is none
/// @param changes word by word since the version before; empty for a first version
public record ReportText(
        int number,
        String words,
        List<String> files,
        int before,
        String returnedFor,
        List<WordDiff.Piece> changes) {
    public ReportText {
        files = List.copyOf(files);
        changes = List.copyOf(changes);
    }

    /// The newest version; of a report that was not handed in, one without words.
    static ReportText newest(Report report) {
        return of(report, report.versions().size() - 1);
    }

    /// The version at a place among all versions.
    static ReportText of(Report report, int place) {
        if (place < 0) {
            return new ReportText(0, "", List.of(), 0, "", List.of());
        }
        Report.Version version = report.versions().get(place);
        String words = Objects.requireNonNullElse(version.summary(), "");
        if (place == 0) {
            return new ReportText(version.number(), words, version.attachments(), 0, "", List.of());
        }
        Report.Version before = report.versions().get(place - 1);
        return new ReportText(
                version.number(),
                words,
                version.attachments(),
                before.number(),
                Objects.requireNonNullElse(before.returnedFor(), ""),
                WordDiff.between(Objects.requireNonNullElse(before.summary(), ""), words));
    }

    public boolean hasChanges() {
        return changes.stream().anyMatch(piece -> piece.kind() != WordDiff.Kind.SAME);
    }
}
