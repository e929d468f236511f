package vn.sovang.plan;

/// What sort of campaign it is (capability C11; the glossary's words).
public enum CampaignKind {
    ANNUAL,
    SPECIAL,
    THEMATIC,
    URGENT,
    /// Đợt thi đua as a campaign of its own.
    PHASE_DRIVE,
    /// Over several years, such as 2021-2025.
    MULTI_YEAR,
    /// Cuộc vận động: no campaign for awards.
    MOBILISATION_DRIVE;

    /// By theme, and not the regular one of a year (Luật 06/2022/QH15, Điều 16).
    public boolean isByTheme() {
        return this != ANNUAL;
    }
}
