package vn.sovang.query.nomineeregister;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.SubjectKind;
import vn.sovang.nominee.NomineeDetail;
import vn.sovang.nominee.NomineeErasureRequested;
import vn.sovang.nominee.SealedDetail;
import vn.sovang.proposal.NomineeId;
import vn.sovang.proposal.NomineeTrait;
import vn.sovang.unit.UnitId;

import java.time.Instant;
import java.util.List;

/// A nominee; details stay sealed here.
///
/// @param asked for an erasure that waits for a second administrator; null where none does
record NomineeRow(
        NomineeId nomineeId,
        SubjectKind kind,
        String name,
        UnitId unitId,
        @Nullable String account,
        List<NomineeTrait> traits,
        List<SealedDetail> details,
        @Nullable NomineeErasureRequested asked,
        @Nullable Erasure erasure,
        List<HistoryEntry> history) {
    NomineeRow {
        traits = List.copyOf(traits);
        details = List.copyOf(details);
        history = List.copyOf(history);
    }

    NomineeRow with(List<HistoryEntry> now) {
        return new NomineeRow(
                nomineeId, kind, name, unitId, account, traits, details, asked, erasure, now);
    }

    NomineeRow with(@Nullable NomineeErasureRequested request) {
        return new NomineeRow(
                nomineeId, kind, name, unitId, account, traits, details, request, erasure, history);
    }

    /// @param by the post that erased, in the role
    /// @param key fingerprint of the destroyed key
    record Erasure(
            Instant at,
            String by,
            String role,
            String legalBasis,
            String reason,
            @Nullable String key,
            List<NomineeDetail> fields,
            long position) {
        Erasure {
            fields = List.copyOf(fields);
        }
    }
}
