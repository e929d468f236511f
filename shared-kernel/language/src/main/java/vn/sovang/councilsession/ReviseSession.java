package vn.sovang.councilsession;

import vn.sovang.council.CouncilSessionId;
import vn.sovang.kernel.Required;
import vn.sovang.proposal.ProposalId;

import java.time.LocalDate;
import java.util.List;

/// Says day, place and agenda of a session anew, before anything was voted on.
public record ReviseSession(
        CouncilSessionId sessionId, LocalDate heldOn, String place, List<ProposalId> agenda)
        implements CouncilSessionCommand {
    public ReviseSession {
        Required.name("place", place);
        agenda = List.copyOf(agenda);
    }
}
