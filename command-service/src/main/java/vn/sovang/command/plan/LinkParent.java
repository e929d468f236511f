package vn.sovang.command.plan;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.plan.PlanId;

import java.util.UUID;

/// Says which plan or external document of the register a citation of the plan means.
///
/// @param parent index of the citation among the plan's, from 0
public record LinkParent(@TargetAggregateIdentifier PlanId planId, int parent, UUID documentId) {}
