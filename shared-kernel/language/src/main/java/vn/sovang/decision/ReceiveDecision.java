package vn.sovang.decision;

import vn.sovang.award.DecisionId;
import vn.sovang.kernel.BeginsRecord;
import vn.sovang.kernel.TenantId;

/// Takes in what a body on the platform decided on proposals of this province. Sent by the platform
/// itself, never over HTTP.
///
/// @param decision decision on these proposals alone; its issuer is the body as this province's
///   register knows it
public record ReceiveDecision(DecisionId decisionId, DecisionIssued decision, TenantId origin)
        implements DecisionCommand, BeginsRecord {}
