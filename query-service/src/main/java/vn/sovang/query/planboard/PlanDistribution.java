package vn.sovang.query.planboard;

import java.time.Instant;
import java.util.List;

/// To whom a plan goes, line by line.
public record PlanDistribution(
        String planId, List<DistributionLine> lines, long position, Instant asOf) {
    public PlanDistribution {
        lines = List.copyOf(lines);
    }
}
