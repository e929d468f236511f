package vn.sovang.query.findings;

import vn.sovang.plan.Finding;
import vn.sovang.plan.FindingCode;
import vn.sovang.plan.PlanId;

import java.time.Instant;

/// An open finding of a plan.
record FindingRow(
        PlanId planId, String planCode, FindingCode code, Finding finding, Instant openSince) {}
