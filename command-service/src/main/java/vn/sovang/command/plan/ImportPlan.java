package vn.sovang.command.plan;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.kernel.Required;
import vn.sovang.plan.Finding;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlanId;

import java.util.List;

/// Enters a plan that exists on paper.
///
/// @param noted what the person who enters it saw, beside what the rules find themselves
/// @param source the file or archive from which it is read
public record ImportPlan(
        @TargetAggregateIdentifier PlanId planId,
        String code,
        PlanContent content,
        List<Finding> noted,
        String source) {
    public ImportPlan {
        Required.name("source", source);
        noted = List.copyOf(noted);
    }
}
