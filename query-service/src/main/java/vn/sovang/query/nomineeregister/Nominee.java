package vn.sovang.query.nomineeregister;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.SubjectKind;
import vn.sovang.nominee.NomineeDetail;
import vn.sovang.nominee.SealedDetail;
import vn.sovang.platform.security.Caller;
import vn.sovang.proposal.NomineeTrait;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.UnitNames;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/// A nominee as people see it.
///
/// @param account null for one who was erased, at every moment that is looked at
/// @param sealed names of the details that the register keeps; what they say stands at another
///   address
/// @param alike others of the same unit, kind and name, which may be the same nominee registered
///   twice; a notice to look, never more
/// @param erasedAt null while nothing was erased
/// @param awaitedErasure null where none waits for a second order, or the reader is not told of it
public record Nominee(
        String id,
        SubjectKind kind,
        String name,
        String unitId,
        String unitName,
        @Nullable String account,
        List<NomineeTrait> traits,
        List<NomineeDetail> sealed,
        List<String> alike,
        @Nullable Instant erasedAt,
        @Nullable AwaitedErasure awaitedErasure) {
    public Nominee {
        traits = List.copyOf(traits);
        sealed = List.copyOf(sealed);
        alike = List.copyOf(alike);
    }

    static Nominee of(
            NomineeRow row,
            UnitNames names,
            Alike alike,
            Set<String> erased,
            Caller caller,
            Moment moment) {
        NomineeRow.Erasure erasure = row.erasure();
        String id = row.nomineeId().toString();
        return new Nominee(
                id,
                row.kind(),
                row.name(),
                row.unitId().toString(),
                names.on(moment.day(), row.unitId()),
                erased.contains(id) ? null : row.account(),
                row.traits(),
                row.details().stream()
                        .map(SealedDetail::field)
                        .filter(field -> field != NomineeDetail.DISCIPLINE)
                        .toList(),
                alike.of(id),
                erasure == null ? null : erasure.at(),
                AwaitedErasure.of(row, caller));
    }
}
