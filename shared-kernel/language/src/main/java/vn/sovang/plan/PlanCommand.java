package vn.sovang.plan;

import vn.sovang.kernel.Command;

/// Everything that can be asked of a plan.
public sealed interface PlanCommand extends Command
        permits AmendPlan,
                AssignProvince,
                CompleteDuty,
                CopyPlanToYear,
                DraftPlan,
                ImportPlan,
                IssuePlan,
                LinkParent,
                OpenFindings,
                ReceiveAssignedPlan,
                ReplacePlan,
                ReviseDraft,
                SetDutyDeadline,
                SettleFinding,
                WithdrawPlan {
    PlanId planId();
}
