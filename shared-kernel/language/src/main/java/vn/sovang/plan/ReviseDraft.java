package vn.sovang.plan;

/// Writes a draft anew.
public record ReviseDraft(PlanId planId, PlanContent content) implements PlanCommand {}
