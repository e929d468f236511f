package vn.sovang.plan;

/// A draft was written anew before its issuance; what it said before stays in history.
public record PlanRevised(PlanId planId, PlanContent content) implements PlanEvent {}
