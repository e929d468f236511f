package vn.sovang.plan;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/// A plan that exists on paper was entered as it is, with what was found in it.
///
/// @param code how people call it for short, unique in the province
/// @param source the file or archive from which it was read
/// @param origin set when it waited elsewhere for its province
public record PlanImported(
        PlanId planId,
        String code,
        PlanContent content,
        List<Finding> findings,
        String source,
        @Nullable PlanOrigin origin)
        implements PlanEvent {
    public PlanImported {
        findings = List.copyOf(findings);
    }

    public PlanImported finding(List<Finding> more) {
        return new PlanImported(
                planId,
                code,
                content,
                Stream.concat(findings.stream(), more.stream()).distinct().toList(),
                source,
                origin);
    }
}
