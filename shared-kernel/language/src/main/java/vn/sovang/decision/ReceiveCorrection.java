package vn.sovang.decision;

import vn.sovang.award.DecisionId;

/// Takes in that the body on the platform corrected its decision. Sent by the platform itself,
/// never over HTTP.
public record ReceiveCorrection(DecisionId decisionId, DecisionCorrected corrected)
        implements DecisionCommand {}
