package vn.sovang.plan;

import vn.sovang.kernel.BeginsRecord;

/// Drafts a plan for another year from one that there is.
///
/// @param planId of the draft
/// @param from the plan that is copied
/// @param code of the draft
public record CopyPlanToYear(PlanId planId, PlanId from, int year, String code)
        implements PlanCommand, BeginsRecord {}
