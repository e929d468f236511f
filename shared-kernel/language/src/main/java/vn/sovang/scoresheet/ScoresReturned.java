package vn.sovang.scoresheet;

import java.time.Instant;

/// A sheet was sent back to its unit.
public record ScoresReturned(ScoreSheetId sheetId, int version, String reason, Instant returnedAt)
        implements ScoreSheetEvent {}
