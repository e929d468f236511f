package vn.sovang.query.blockboard;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// Standing of one member of a block among the others.
///
/// @param rank from 1; members that are alike in everything that ranks share one
/// @param on the day whose members are shown
/// @param campaignId the campaign that counts; null where all of a year do
/// @param year the year of the plans whose campaigns count; null where one campaign does
/// @param rankedBy the rule of the ranking with what it found, the weightiest first
public record BlockStanding(
        int rank,
        String unitId,
        String unitName,
        boolean leads,
        LocalDate on,
        @Nullable String campaignId,
        @Nullable Integer year,
        Figures figures,
        List<RankedBy> rankedBy) {
    public BlockStanding {
        rankedBy = List.copyOf(rankedBy);
    }

    /// One step of the rule.
    ///
    /// @param words words for the first place
    /// @param count number that is compared
    /// @param decided whether it is by this that the member comes after the one before it
    public record RankedBy(String words, long count, boolean decided) {}
}
