package vn.sovang.decision;

import vn.sovang.award.DecisionId;

/// Takes in that the body on the platform revoked what it had granted. Sent by the platform itself,
/// never over HTTP.
public record ReceiveRevocation(DecisionId decisionId, AwardRevoked revoked)
        implements DecisionCommand {}
