package vn.sovang.decision;

import vn.sovang.award.DecisionId;

/// Everything that can have happened to an award decision.
public sealed interface DecisionEvent
        permits DecisionIssued, DecisionReceived, DecisionCorrected, AwardStanding {
    DecisionId decisionId();
}
