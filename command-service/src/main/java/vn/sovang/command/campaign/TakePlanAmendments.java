package vn.sovang.command.campaign;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.campaign.CampaignId;
import vn.sovang.plan.PlanId;

/// Tells a launched campaign that its plan was amended. Sent by the platform itself, never over
/// HTTP.
public record TakePlanAmendments(@TargetAggregateIdentifier CampaignId campaignId, PlanId planId) {}
