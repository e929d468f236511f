package vn.sovang.award;

import vn.sovang.kernel.InvalidValue;

/// Number that a plan lets be proposed of one form for one kind of subject (số lượng đề nghị; rule
/// 35, capability C21). It caps proposals, not decisions.
public record Quota(SubjectKind subject, int count) {
    public Quota {
        if (count < 0) {
            throw new InvalidValue("quota.negative", "count", Integer.toString(count));
        }
    }
}
