package vn.sovang.query.targetboard;

import org.jspecify.annotations.Nullable;

import vn.sovang.goal.Target;
import vn.sovang.plan.PlanId;
import vn.sovang.unit.UnitId;

/// One target of a plan, stated once or more often (rule 27).
///
/// @param year for which the plan is
/// @param issued whether the plan is in force; a draft has targets that nobody is asked for
/// @param issuedBy the unit of the post that issued the plan, or gave it this target by an
///   amendment; null where that post has no unit
record TargetRow(
        PlanId planId, int year, boolean issued, @Nullable UnitId issuedBy, Target target) {
    TargetRow inForce(@Nullable UnitId by) {
        return new TargetRow(planId, year, true, by, target);
    }
}
