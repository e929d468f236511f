package vn.sovang.nominee;

import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.NomineeId;

import java.time.Instant;
import java.util.List;

/// A collective, person or household entered the register.
///
/// @param details empty for a collective
public record NomineeRegistered(Nominee nominee, List<SealedDetail> details, Instant registeredAt)
        implements NomineeEvent {
    public NomineeRegistered {
        details = List.copyOf(details);
    }

    @Override
    public NomineeId nomineeId() {
        return nominee.nomineeId();
    }
}
