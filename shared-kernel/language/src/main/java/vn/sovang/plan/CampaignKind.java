package vn.sovang.plan;

/// Kinds of campaigns (capability C11; the glossary's words).
public enum CampaignKind {
    ANNUAL,
    SPECIAL,
    THEMATIC,
    URGENT,
    /// Đợt thi đua as a campaign of its own.
    PHASE_DRIVE,
    /// Campaign over several years, such as 2021-2025.
    MULTI_YEAR,
    /// Cuộc vận động: no campaign for awards.
    MOBILISATION_DRIVE;

    /// True when it goes by theme, and is not the regular one of a year (Luật 06/2022/QH15, Điều
    /// 16).
    public boolean isByTheme() {
        return this != ANNUAL;
    }
}
