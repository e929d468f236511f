package vn.sovang.plan;

/// Everything that can have happened to a plan.
public sealed interface PlanEvent
        permits PlanDrafted, PlanImported, FindingSettled, ProvinceAssigned, PlanIssued {
    PlanId planId();
}
