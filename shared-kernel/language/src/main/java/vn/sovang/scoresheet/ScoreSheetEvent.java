package vn.sovang.scoresheet;

/// Everything that can have happened to a score sheet.
public sealed interface ScoreSheetEvent
        permits ScoresSaved,
                ScoresRevised,
                ScoresSubmitted,
                ScoresReturned,
                ScoresChecked,
                ScoresFinalised {
    ScoreSheetId sheetId();
}
