package vn.sovang.scoretable;

/// Everything that can have happened to a scoring table.
public sealed interface ScoreTableEvent
        permits ScoreTableDrafted, ScoreTableRevised, ScoreTableIssued, RankingConfirmed {
    ScoreTableId tableId();
}
