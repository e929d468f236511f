package vn.sovang.scoretable;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.Required;

import java.time.LocalDate;

/// Records the document by which a draft is issued; from then on it stays as it is.
///
/// @param document type and number, such as `Quyết định số 12/QĐ-UBND`
/// @param replaces table of the same year that it takes the place of; null for none
public record IssueScoreTable(
        ScoreTableId tableId, String document, LocalDate issuedOn, @Nullable ScoreTableId replaces)
        implements ScoreTableCommand {
    public IssueScoreTable {
        Required.name("document", document);
    }
}
