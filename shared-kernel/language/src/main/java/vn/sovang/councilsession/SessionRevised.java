package vn.sovang.councilsession;

import vn.sovang.council.CouncilSessionId;
import vn.sovang.proposal.ProposalId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Day, place and agenda of the session were said anew.
public record SessionRevised(
        CouncilSessionId sessionId,
        LocalDate heldOn,
        String place,
        List<ProposalId> agenda,
        Instant revisedAt)
        implements CouncilSessionEvent {
    public SessionRevised {
        agenda = List.copyOf(agenda);
    }
}
