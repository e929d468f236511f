package vn.sovang.nominee;

import org.jspecify.annotations.Nullable;

import vn.sovang.proposal.NomineeId;

import java.time.Instant;

/// A fact was entered into a nominee's history.
///
/// @param number counts the entries of the nominee, from 1
/// @param corrects number of the entry in whose place it comes; null where it is a new one
public record FactRecorded(
        NomineeId nomineeId,
        int number,
        HistoryFact fact,
        @Nullable Integer corrects,
        Instant recordedAt)
        implements NomineeEvent {}
