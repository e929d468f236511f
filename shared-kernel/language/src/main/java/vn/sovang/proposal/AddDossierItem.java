package vn.sovang.proposal;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.DossierComponent;
import vn.sovang.kernel.FileName;
import vn.sovang.kernel.Required;

/// Lays an uploaded file into the dossier.
///
/// @param line the line it belongs to, for components that each line needs
/// @param attachment SHA-256 of the uploaded file, as the upload answered
public record AddDossierItem(
        ProposalId proposalId,
        DossierComponent component,
        @Nullable Integer line,
        String attachment,
        String fileName)
        implements ProposalCommand {
    public AddDossierItem {
        Required.name("fileName", fileName);
        FileName.require(fileName);
    }
}
