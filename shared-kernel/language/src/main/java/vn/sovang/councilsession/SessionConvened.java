package vn.sovang.councilsession;

import vn.sovang.council.CouncilId;
import vn.sovang.council.CouncilSessionId;
import vn.sovang.proposal.ProposalId;
import vn.sovang.unit.UnitId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// A session of a council was convened.
///
/// @param organisation the council's
public record SessionConvened(
        CouncilSessionId sessionId,
        CouncilId councilId,
        UnitId organisation,
        LocalDate heldOn,
        String place,
        List<ProposalId> agenda,
        Instant convenedAt)
        implements CouncilSessionEvent {
    public SessionConvened {
        agenda = List.copyOf(agenda);
    }
}
