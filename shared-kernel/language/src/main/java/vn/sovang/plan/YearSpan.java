package vn.sovang.plan;

import vn.sovang.kernel.InvalidValue;

/// Years, both included, such as 2021-2025.
public record YearSpan(int first, int last) {
    public YearSpan {
        if (last < first) {
            throw new InvalidValue("plan.years", "years", first + "-" + last);
        }
    }
}
