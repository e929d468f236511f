package vn.sovang.plan;

/// A plan was written here; it has no number until it is issued (rule 13).
///
/// @param code how people call it for short, unique in the province
public record PlanDrafted(PlanId planId, String code, PlanContent content) implements PlanEvent {}
