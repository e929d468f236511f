package vn.sovang.proposal;

import vn.sovang.law.Eligibility;

/// The verdict on one line, as it was judged with what was done that day.
public record LineEligibility(int line, Eligibility verdict) {}
