package vn.sovang.scoretable;

import org.jspecify.annotations.Nullable;

import vn.sovang.block.BlockId;
import vn.sovang.scoring.ScoringRules;
import vn.sovang.unit.UnitId;
import vn.sovang.yearreview.ReviewYear;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// A scoring table as its events leave it.
///
/// @param selfScoreBy last day for self-scores; null where none is set
/// @param issued null while it is a draft
/// @param rankings newest one of each block that was confirmed
public record ScoreTable(
        ScoreTableId id,
        UnitId organisation,
        ReviewYear reviewYear,
        List<BlockId> blocks,
        @Nullable LocalDate selfScoreBy,
        ScoringRules rules,
        @Nullable ScoreTableIssued issued,
        List<RankingConfirmed> rankings) {
    public ScoreTable {
        blocks = List.copyOf(blocks);
        rankings = List.copyOf(rankings);
    }

    /// The table to which these things happened; empty before it was drafted.
    public static Optional<ScoreTable> of(List<?> events) {
        ScoreTable table = null;
        for (Object event : events) {
            if (event instanceof ScoreTableEvent happened) {
                table = after(table, happened);
            }
        }
        return Optional.ofNullable(table);
    }

    /// The table after one more event.
    ///
    /// @param before null before the first one
    public static ScoreTable after(@Nullable ScoreTable before, ScoreTableEvent event) {
        return event instanceof ScoreTableDrafted e
                ? new ScoreTable(
                        e.tableId(),
                        e.organisation(),
                        e.reviewYear(),
                        e.blocks(),
                        e.selfScoreBy(),
                        e.rules(),
                        null,
                        List.of())
                : Objects.requireNonNull(before).after(event);
    }

    private ScoreTable after(ScoreTableEvent event) {
        return switch (event) {
            case ScoreTableDrafted _ -> this;
            case ScoreTableRevised e ->
                    new ScoreTable(
                            id,
                            organisation,
                            reviewYear,
                            e.blocks(),
                            e.selfScoreBy(),
                            e.rules(),
                            issued,
                            rankings);
            case ScoreTableIssued e -> with(e, rankings);
            case RankingConfirmed e ->
                    with(
                            issued,
                            Stream.concat(
                                            rankings.stream()
                                                    .filter(one ->
                                                            !one.blockId().equals(e.blockId())),
                                            Stream.of(e))
                                    .toList());
        };
    }

    private ScoreTable with(@Nullable ScoreTableIssued when, List<RankingConfirmed> confirmed) {
        return new ScoreTable(
                id, organisation, reviewYear, blocks, selfScoreBy, rules, when, confirmed);
    }

    /// The places of a block as they were confirmed last.
    public Optional<RankingConfirmed> ranking(BlockId block) {
        return rankings.stream().filter(one -> one.blockId().equals(block)).findFirst();
    }

    /// Day on which members of blocks count: the given one, or the last of the year where that is
    /// over.
    public LocalDate membersOn(LocalDate day) {
        LocalDate last = LocalDate.of(reviewYear.last() + 1, 1, 1).minusDays(1);
        return day.isAfter(last) ? last : day;
    }
}
