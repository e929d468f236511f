package vn.sovang.nominee;

import org.jspecify.annotations.Nullable;

import vn.sovang.proposal.NomineeId;

import java.time.Instant;
import java.util.List;

/// The key of a person was destroyed, and with it every sealed detail (rule 50). The log destroys
/// the key in the transaction that appends this event. Name, unit and awards stay as archive facts.
///
/// @param legalBasis the clause or document that requires the erasure
/// @param key fingerprint of the destroyed key; null when nothing had ever been sealed
/// @param fields details that were readable until then
public record NomineeErased(
        NomineeId nomineeId,
        String legalBasis,
        String reason,
        @Nullable String key,
        List<NomineeDetail> fields,
        Instant erasedAt)
        implements NomineeEvent {
    public NomineeErased {
        fields = List.copyOf(fields);
    }
}
