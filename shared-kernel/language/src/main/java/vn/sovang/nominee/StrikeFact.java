package vn.sovang.nominee;

import vn.sovang.proposal.NomineeId;

/// Takes an entry out of a nominee's history that should never have been there, such as another
/// person's; the log keeps it.
///
/// @param number of the entry
public record StrikeFact(NomineeId nomineeId, int number, String reason)
        implements NomineeCommand {}
