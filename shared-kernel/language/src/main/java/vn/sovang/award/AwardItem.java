package vn.sovang.award;

/// One thing that can be given: either a title or a form, never both (rule 40).
public sealed interface AwardItem permits TitleItem, FormItem {
    /// The authority that decides on it.
    DecidingAuthority decidedBy();
}
