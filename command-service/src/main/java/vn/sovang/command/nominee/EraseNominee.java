package vn.sovang.command.nominee;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.kernel.Required;
import vn.sovang.proposal.NomineeId;

/// Destroys the key of a person, and with it every sealed detail, for good.
///
/// @param legalBasis the clause or document that requires it
public record EraseNominee(
        @TargetAggregateIdentifier NomineeId nomineeId, String legalBasis, String reason) {
    public EraseNominee {
        Required.text("legalBasis", legalBasis);
    }
}
