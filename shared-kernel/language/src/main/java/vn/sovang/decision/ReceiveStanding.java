package vn.sovang.decision;

import vn.sovang.award.DecisionId;

/// Takes in that the body on the platform revoked what it had granted, or recorded that it was
/// stripped or restored. Sent by the platform itself, never over HTTP.
public record ReceiveStanding(DecisionId decisionId, AwardStanding standing)
        implements DecisionCommand {}
