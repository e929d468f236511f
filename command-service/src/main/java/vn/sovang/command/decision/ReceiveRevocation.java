package vn.sovang.command.decision;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.award.DecisionId;
import vn.sovang.decision.AwardRevoked;

/// Takes in that the body on the platform revoked what it had granted. Sent by the platform itself,
/// never over HTTP.
public record ReceiveRevocation(
        @TargetAggregateIdentifier DecisionId decisionId, AwardRevoked revoked) {}
