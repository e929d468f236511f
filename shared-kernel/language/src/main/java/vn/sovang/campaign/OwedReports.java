package vn.sovang.campaign;

import org.jspecify.annotations.Nullable;

import vn.sovang.plan.PlannedPhase;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Reports that are owed from now on, where another day of a phase brought rounds in or took some
/// away (ADR 0037).
///
/// @param text the campaign as it reads from now on
/// @param droppedPhases labels by which a report was owed and is no more
public record OwedReports(CampaignText text, List<String> droppedPhases) {
    public OwedReports {
        droppedPhases = List.copyOf(droppedPhases);
    }

    /// Null where the same reports are owed as before.
    static @Nullable OwedReports between(CampaignText before, CampaignText after) {
        Set<String> were = owed(before);
        Set<String> are = owed(after);
        return were.equals(are)
                ? null
                : new OwedReports(
                        after, were.stream().filter(label -> !are.contains(label)).toList());
    }

    private static Set<String> owed(CampaignText text) {
        return text.reported().stream()
                .filter(phase -> phase.report() != null)
                .map(PlannedPhase::label)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
