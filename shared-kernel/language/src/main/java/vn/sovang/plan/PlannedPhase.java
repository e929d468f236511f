package vn.sovang.plan;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.Required;
import vn.sovang.time.DatePoint;
import vn.sovang.time.Deadline;

import java.util.List;

/// A phase (đợt) as the plan writes it.
///
/// @param label printed label, unique in its campaign
/// @param wrapUp limit for the review (sơ kết, tổng kết); null when the plan sets none
/// @param report limit for the units' reports; null when the plan asks for none
/// @param commemorations those to which the phase is tied
public record PlannedPhase(
        String label,
        String name,
        DatePoint start,
        Deadline end,
        @Nullable Deadline wrapUp,
        @Nullable Deadline report,
        List<Commemoration> commemorations) {
    public PlannedPhase {
        Required.label("label", label);
        Required.name("name", name);
        commemorations = List.copyOf(commemorations);
    }
}
