package vn.sovang.proposal;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.DossierComponent;
import vn.sovang.kernel.FileName;
import vn.sovang.kernel.Required;

/// Lays an uploaded file into the dossier.
///
/// @param line the line it belongs to, for components that each line needs
/// @param everyLine whether the file is that of all lines, as one report on many people is; then no
///   line is named
/// @param attachment SHA-256 of the uploaded file, as the upload answered
public record AddDossierItem(
        ProposalId proposalId,
        DossierComponent component,
        @Nullable Integer line,
        @Nullable Boolean everyLine,
        String attachment,
        String fileName)
        implements ProposalCommand {
    public AddDossierItem {
        Required.name("fileName", fileName);
        FileName.require(fileName);
    }

    /// The file of one place.
    public AddDossierItem(
            ProposalId proposalId,
            DossierComponent component,
            @Nullable Integer line,
            String attachment,
            String fileName) {
        this(proposalId, component, line, null, attachment, fileName);
    }
}
