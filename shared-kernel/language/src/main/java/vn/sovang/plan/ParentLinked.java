package vn.sovang.plan;

import java.time.Instant;
import java.util.UUID;

/// A person said which plan or external document of this register a citation means. That is our
/// reading: the plan's words stay, and a later link takes the place of an earlier one.
///
/// @param parent index of the citation among the plan's, from 0
public record ParentLinked(
        PlanId planId,
        int parent,
        ParentDocument.Relation relation,
        UUID documentId,
        String linkedBy,
        Instant linkedAt)
        implements PlanEvent {}
