package vn.sovang.scoretable;

import vn.sovang.kernel.Command;

/// Everything that can be asked of a scoring table.
public sealed interface ScoreTableCommand extends Command
        permits ConfirmRanking, DraftScoreTable, IssueScoreTable, ReviseScoreTable {
    ScoreTableId tableId();
}
