package vn.sovang.query.blockboard;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// How the members of a block stand to one another.
///
/// @param on the day whose members are told
/// @param campaignId the campaign that counts; none where all of a year do
/// @param year the year of the plans whose campaigns count; none where one campaign does
/// @param rankedBy the rule of the ranking, the weightiest first
public record Standings(
        String blockId,
        String blockName,
        LocalDate on,
        @Nullable String campaignId,
        @Nullable Integer year,
        List<RankedBy> rankedBy,
        List<Standing> items,
        long position,
        Instant asOf) {
    public Standings {
        rankedBy = List.copyOf(rankedBy);
        items = List.copyOf(items);
    }

    /// One step of the rule, in words.
    public record RankedBy(Criterion criterion, String words) {}

    /// One member.
    ///
    /// @param rank from 1; members that are alike share one
    public record Standing(
            int rank, String unitId, String unitName, boolean leads, Figures figures) {}
}
