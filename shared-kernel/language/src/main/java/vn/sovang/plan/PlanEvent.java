package vn.sovang.plan;

/// Everything that can have happened to a plan.
public sealed interface PlanEvent
        permits PlanDrafted,
                PlanImported,
                PlanRevised,
                PlanCopied,
                FindingsOpened,
                FindingSettled,
                ProvinceAssigned,
                PlanIssued,
                PlanAmended,
                ParentLinked,
                PlanReplaced,
                PlanWithdrawn,
                DutyDeadlineSet,
                DutyCompleted {
    PlanId planId();
}
