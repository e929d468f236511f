package vn.sovang.nominee;

import vn.sovang.proposal.NomineeId;

import java.time.Instant;

/// An entry was taken out of a nominee's history; the log keeps what it said.
///
/// @param number of the entry
public record FactStruck(NomineeId nomineeId, int number, String reason, Instant struckAt)
        implements NomineeEvent {}
