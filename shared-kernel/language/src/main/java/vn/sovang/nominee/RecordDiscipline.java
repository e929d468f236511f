package vn.sovang.nominee;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.Confidential;
import vn.sovang.proposal.NomineeId;

/// Enters a disciplinary measure into a person's history, sealed.
///
/// @param corrects number of the entry in whose place it comes; null where it is a new one
public record RecordDiscipline(
        NomineeId nomineeId, Discipline discipline, @Nullable Integer corrects)
        implements NomineeCommand, Confidential {}
