package vn.sovang.award;

/// A part of an award dossier (Luật 06/2022/QH15, Điều 84; seed S2, điểm đ).
public enum DossierComponent {
    /// Tờ trình, one for the proposal.
    SUBMISSION,
    /// Biên bản họp bình xét, one for the proposal.
    VOTE_MINUTES,
    /// Báo cáo thành tích, one for each line.
    ACHIEVEMENT_REPORT;

    /// True when each line needs one of its own.
    public boolean isPerLine() {
        return this == ACHIEVEMENT_REPORT;
    }
}
