package vn.sovang.councilsession;

import vn.sovang.council.CouncilId;
import vn.sovang.council.CouncilSessionId;
import vn.sovang.kernel.BeginsRecord;
import vn.sovang.kernel.Required;
import vn.sovang.proposal.ProposalId;

import java.time.LocalDate;
import java.util.List;

/// Convenes a session of a council.
///
/// @param heldOn day of the session
/// @param agenda proposals that the council considers, each with all of its lines
public record ConveneSession(
        CouncilSessionId sessionId,
        CouncilId councilId,
        LocalDate heldOn,
        String place,
        List<ProposalId> agenda)
        implements CouncilSessionCommand, BeginsRecord {
    public ConveneSession {
        Required.name("place", place);
        agenda = List.copyOf(agenda);
    }
}
