package vn.sovang.proposal;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.DossierComponent;

/// A file was laid into the dossier; a later one for the same place takes the place of the earlier.
///
/// @param line the line that it belongs to, for components that each line needs
/// @param everyLine true where it belongs to each of the lines; null where it does not
/// @param attachment SHA-256 of the uploaded file, in hexadecimal
public record DossierItemAdded(
        ProposalId proposalId,
        DossierComponent component,
        @Nullable Integer line,
        @Nullable Boolean everyLine,
        String attachment,
        String fileName)
        implements ProposalEvent {
    /// A file for one place.
    public DossierItemAdded(
            ProposalId proposalId,
            DossierComponent component,
            @Nullable Integer line,
            String attachment,
            String fileName) {
        this(proposalId, component, line, null, attachment, fileName);
    }

    /// True when it belongs to each of the lines.
    public boolean belongsToEveryLine() {
        return Boolean.TRUE.equals(everyLine);
    }
}
