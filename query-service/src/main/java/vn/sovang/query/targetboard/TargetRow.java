package vn.sovang.query.targetboard;

import vn.sovang.goal.Target;
import vn.sovang.plan.PlanId;

/// One target of a plan, stated once or more often (rule 27).
///
/// @param year for which the plan is
/// @param issued whether the plan is in force; a draft has targets that nobody is asked for
record TargetRow(PlanId planId, int year, boolean issued, Target target) {
    TargetRow inForce() {
        return new TargetRow(planId, year, true, target);
    }
}
