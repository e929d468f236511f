package vn.sovang.scoresheet;

import vn.sovang.kernel.Command;

/// Everything that can be asked of a score sheet.
public sealed interface ScoreSheetCommand extends Command
        permits CheckScores, FinaliseScores, ReturnScores, ReviseScores, SaveScores, SubmitScores {
    ScoreSheetId sheetId();
}
