package vn.sovang.campaign;

import vn.sovang.plan.PlanId;

/// Tells a launched campaign that its plan was amended. Sent by the platform itself, never over
/// HTTP.
public record TakePlanAmendments(CampaignId campaignId, PlanId planId) implements CampaignCommand {}
