package vn.sovang.query.nomineeregister;

import org.jspecify.annotations.Nullable;

import vn.sovang.nominee.NomineeDetail;

import java.time.Instant;
import java.util.List;

/// One reading of what is sealed about a nominee.
///
/// @param number counts the readings, with gaps
/// @param nominee name in the register at the moment asked; null where it has no name
/// @param actor account of the post that read
/// @param role under which the details were open to it
/// @param unitName of the post's unit, as it was called on that day
/// @param fields that were shown
/// @param position of the log as of which they were read
/// @param reason for which they were opened, in the reader's words; null where none was given
public record DetailReading(
        long number,
        String nomineeId,
        @Nullable String nominee,
        String actor,
        String role,
        @Nullable String unitId,
        @Nullable String unitName,
        List<NomineeDetail> fields,
        long position,
        Instant readAt,
        @Nullable String reason) {
    public DetailReading {
        fields = List.copyOf(fields);
    }
}
