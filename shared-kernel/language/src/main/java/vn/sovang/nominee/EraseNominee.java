package vn.sovang.nominee;

import vn.sovang.kernel.Required;
import vn.sovang.proposal.NomineeId;

/// Destroys the key of a person, and with it every sealed detail, for good.
///
/// @param legalBasis the clause or document that requires it
public record EraseNominee(NomineeId nomineeId, String legalBasis, String reason)
        implements NomineeCommand {
    public EraseNominee {
        Required.text("legalBasis", legalBasis);
    }
}
