package vn.sovang.proposal;

import vn.sovang.award.AwardItem;
import vn.sovang.award.SubjectKind;
import vn.sovang.plan.PlanId;

/// A place among those that a plan lets be proposed of one form for one kind of subject (rule 35).
///
/// @param limit how many places there were when this one was taken
public record QuotaSlot(PlanId planId, AwardItem item, SubjectKind subject, int limit) {}
