package vn.sovang.nominee;

import vn.sovang.kernel.Required;
import vn.sovang.proposal.NomineeId;

/// Destroys the key of a person, and with it every sealed detail, for good. While a proposal under
/// way names the person, the first post that sends it asks, and another that sends it orders it.
///
/// @param legalBasis the clause or document that requires it
public record EraseNominee(NomineeId nomineeId, String legalBasis, String reason)
        implements NomineeCommand {
    public EraseNominee {
        Required.text("legalBasis", legalBasis);
    }
}
