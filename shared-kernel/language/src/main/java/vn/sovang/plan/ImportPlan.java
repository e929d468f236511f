package vn.sovang.plan;

import vn.sovang.kernel.BeginsRecord;
import vn.sovang.kernel.Required;

import java.util.List;

/// Enters a plan that exists on paper.
///
/// @param noted oddities seen by the person who enters it, beside those that the rules find
///   themselves
/// @param source the file or archive from which it is read
public record ImportPlan(
        PlanId planId, String code, PlanContent content, List<Finding> noted, String source)
        implements PlanCommand, BeginsRecord {
    public ImportPlan {
        Required.name("source", source);
        noted = List.copyOf(noted);
    }
}
