package vn.sovang.scoresheet;

import vn.sovang.kernel.Required;

/// Sends a sheet back to its unit.
///
/// @param version that was read
public record ReturnScores(ScoreSheetId sheetId, int version, String reason)
        implements ScoreSheetCommand {
    public ReturnScores {
        Required.text("reason", reason);
    }
}
