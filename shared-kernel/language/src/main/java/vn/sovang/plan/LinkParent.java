package vn.sovang.plan;

import java.util.UUID;

/// Says which plan or external document of the register a citation of the plan means.
///
/// @param parent index of the citation among the plan's, from 0
public record LinkParent(PlanId planId, int parent, UUID documentId) implements PlanCommand {}
