package vn.sovang.decision;

import vn.sovang.proposal.ProposalId;

/// A granted line of a corrected decision; the nominee, the item and the unit stay.
///
/// @param printed name of the nominee before this correction
/// @param meant name of the same nominee; the same words where the name was right
public record CorrectedLine(ProposalId proposalId, int line, String printed, String meant) {
    /// True when the name was corrected.
    public boolean renames() {
        return !printed.equals(meant);
    }
}
