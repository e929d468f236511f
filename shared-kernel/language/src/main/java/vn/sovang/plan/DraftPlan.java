package vn.sovang.plan;

import vn.sovang.kernel.BeginsRecord;

/// Writes a plan here.
public record DraftPlan(PlanId planId, String code, PlanContent content)
        implements PlanCommand, BeginsRecord {}
