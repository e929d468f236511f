package vn.sovang.nominee;

import org.jspecify.annotations.Nullable;

import vn.sovang.proposal.NomineeId;

/// Enters a fact from paper into a nominee's history.
///
/// @param corrects number of the entry in whose place it comes; null where it is a new one
public record RecordFact(NomineeId nomineeId, HistoryFact fact, @Nullable Integer corrects)
        implements NomineeCommand {}
