package vn.sovang.law;

/// Reasons for which nothing was judged on the history.
public enum Unjudged {
    /// No rule on a history is kept for the title or form.
    NO_RULE,
    /// The line does not say for which time the achievement is.
    PERIOD_UNSTATED,
    /// The line does not say the kind of commendation, by which a form has its criteria.
    KIND_UNSTATED,
    /// The kind of commendation stands on something else than the history, such as a movement or a
    /// sudden achievement.
    OTHER_GROUND
}
