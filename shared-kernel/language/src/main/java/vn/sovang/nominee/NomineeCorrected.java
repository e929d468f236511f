package vn.sovang.nominee;

import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.NomineeId;

import java.time.Instant;
import java.util.List;

/// Entry of a nominee in the register was put right; the log keeps what it said before (rule 50).
///
/// @param nominee as it is now, whole
/// @param details those that are new or other than before; the rest stays
/// @param withdrawn details that no longer hold
public record NomineeCorrected(
        Nominee nominee,
        List<SealedDetail> details,
        List<NomineeDetail> withdrawn,
        String reason,
        Instant correctedAt)
        implements NomineeEvent {
    public NomineeCorrected {
        details = List.copyOf(details);
        withdrawn = List.copyOf(withdrawn);
    }

    @Override
    public NomineeId nomineeId() {
        return nominee.nomineeId();
    }
}
