package vn.sovang.nominee;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.SealedText;
import vn.sovang.proposal.NomineeId;

import java.time.Instant;

/// A disciplinary measure was entered into a person's history; what it is stands only in the sealed
/// words (rule 50).
///
/// @param number counts the entries of the nominee, from 1
/// @param sealed the words of a [Discipline]
/// @param corrects number of the entry in whose place it comes; null where it is a new one
public record DisciplineRecorded(
        NomineeId nomineeId,
        int number,
        SealedText sealed,
        @Nullable Integer corrects,
        Instant recordedAt)
        implements NomineeEvent {}
