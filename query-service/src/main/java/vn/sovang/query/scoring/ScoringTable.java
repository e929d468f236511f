package vn.sovang.query.scoring;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.CommendationForm;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.EmulationTitle;
import vn.sovang.award.FormItem;
import vn.sovang.award.TitleItem;
import vn.sovang.query.awardregister.ItemClass;
import vn.sovang.query.reading.OneOf;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.scoretable.ScoreTable;
import vn.sovang.scoretable.ScoreTableIssued;
import vn.sovang.scoring.CriteriaGroup;
import vn.sovang.scoring.Disqualifier;
import vn.sovang.scoring.PassMark;
import vn.sovang.scoring.TieBreak;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// A scoring table as people see it.
///
/// @param reviewYear such as `năm 2025`
/// @param document by which it was issued; null while it is a draft
/// @param selfScoreBy last day for self-scores; null where none is set
/// @param criterionCount number of its criteria
/// @param replaces table whose place it took; null for none
/// @param replacedBy table that took its place; null for none
public record ScoringTable(
        String id,
        String name,
        String organisationId,
        String organisationName,
        String reviewYear,
        Stage stage,
        @Nullable String document,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate selfScoreBy,
        long criterionCount,
        List<ScoredBlock> blocks,
        List<CriteriaGroup> groups,
        List<Disqualifier> disqualifiers,
        List<Pass> passMarks,
        List<TieBreak> tieBreaks,
        @Nullable String replaces,
        @Nullable String replacedBy) {
    public ScoringTable {
        blocks = List.copyOf(blocks);
        groups = List.copyOf(groups);
        disqualifiers = List.copyOf(disqualifiers);
        passMarks = List.copyOf(passMarks);
        tieBreaks = List.copyOf(tieBreaks);
    }

    /// Stages of a table.
    public enum Stage {
        DRAFT,
        IN_FORCE,
        REPLACED
    }

    /// A block that is scored by it.
    ///
    /// @param confirmedOn day on which its places were confirmed; null while they are not
    public record ScoredBlock(String id, String name, @Nullable LocalDate confirmedOn) {}

    /// Points that a title or form asks for.
    public record Pass(
            ItemClass itemClass,
            @OneOf({EmulationTitle.class, CommendationForm.class}) String item,
            DecidingAuthority decidedBy,
            BigDecimal least) {
        static Pass of(PassMark mark) {
            return switch (mark.item()) {
                case TitleItem(EmulationTitle title, var by) ->
                        new Pass(ItemClass.TITLE, title.name(), by, mark.least());
                case FormItem(CommendationForm form, var by) ->
                        new Pass(ItemClass.FORM, form.name(), by, mark.least());
            };
        }
    }

    /// @param blockNames names of blocks by their ids
    static ScoringTable of(
            ScoreTableRow row, UnitNames names, Map<String, String> blockNames, LocalDate day) {
        ScoreTable table = row.table();
        ScoreTableIssued issued = table.issued();
        return new ScoringTable(
                table.id().toString(),
                table.rules().name(),
                table.organisation().toString(),
                names.on(day, table.organisation()),
                table.reviewYear().words(),
                row.stage(),
                issued == null ? null : issued.document(),
                issued == null ? null : issued.issuedOn(),
                table.selfScoreBy(),
                table.rules().criteria().size(),
                table.blocks().stream()
                        .map(block ->
                                new ScoredBlock(
                                        block.toString(),
                                        blockNames.getOrDefault(block.toString(), ""),
                                        table.ranking(block)
                                                .map(ranking -> ranking.confirmation().day())
                                                .orElse(null)))
                        .toList(),
                table.rules().groups(),
                table.rules().disqualifiers(),
                table.rules().passMarks().stream().map(Pass::of).toList(),
                table.rules().tieBreaks(),
                issued == null || issued.replaces() == null ? null : issued.replaces().toString(),
                row.replacedBy() == null ? null : row.replacedBy().toString());
    }
}
