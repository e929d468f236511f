package vn.sovang.councilsession;

import org.jspecify.annotations.Nullable;

import vn.sovang.council.CouncilSessionId;
import vn.sovang.kernel.Required;
import vn.sovang.proposal.ProposalId;

/// Adds a correcting entry to minutes that stand.
///
/// @param text correction, as it stands below the minutes
/// @param proposalId proposal of the line that is counted anew; null where none is
/// @param ballot right count of the line; null where none is counted anew
public record CorrectMinutes(
        CouncilSessionId sessionId,
        String text,
        @Nullable ProposalId proposalId,
        @Nullable Ballot ballot)
        implements CouncilSessionCommand {
    public CorrectMinutes {
        Required.text("text", text);
    }
}
