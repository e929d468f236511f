package vn.sovang.query.nomineeregister;

import org.jspecify.annotations.Nullable;

import vn.sovang.nominee.NomineeDetail;

import java.time.Instant;
import java.util.List;

/// Says what was erased, when, by whom and why; what stays is the archive's. With the key went
/// discipline too, of which nobody is told here whether there was any (ADR 0034).
///
/// @param keyFingerprint SHA-256 of the destroyed key; null when nothing had been sealed
/// @param keyDestroyedAt when the database destroyed the key
/// @param position of the erasure in the log, whose chain proves it
public record ErasureCertificate(
        String nomineeId,
        String name,
        String unitId,
        List<NomineeDetail> erased,
        Instant erasedAt,
        String erasedBy,
        String role,
        String legalBasis,
        String reason,
        @Nullable String keyFingerprint,
        Instant keyDestroyedAt,
        long position) {
    public ErasureCertificate {
        erased = List.copyOf(erased);
    }
}
