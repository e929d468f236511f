package vn.sovang.scoresheet;

/// Hands in the marks as they are saved.
///
/// @param version that was read
public record SubmitScores(ScoreSheetId sheetId, int version) implements ScoreSheetCommand {}
