package vn.sovang.law;

/// Criteria of titles and forms that can be judged on a nominee's history. What the law leaves to
/// those who know the nominee, such as unity or example, is none of these.
public enum Criterion {
    /// Tasks completed well or better in the year (Điều 24.1.a).
    GOOD_WORK,
    /// Reaches the standard of Lao động tiên tiến (Điều 23.1).
    ADVANCED_WORKER,
    /// Excellent completion, or a recognised initiative or accepted project (Điều 23.2).
    EXCELLENT_OR_INITIATIVE,
    /// Both of them, as the amendment of 2026 was reported to ask.
    EXCELLENT_AND_INITIATIVE,
    /// Three years of Chiến sĩ thi đua cơ sở without a break (Điều 22.1.a).
    THREE_FIGHTER_YEARS,
    /// An initiative with effect in the ministry or province (Điều 22.1.b).
    INITIATIVE_OF_PROVINCE,
    /// Two times Chiến sĩ thi đua of a ministry or province (Điều 21.1.a).
    TWICE_PROVINCIAL_FIGHTER,
    /// An initiative with effect in the whole nation (Điều 21.1.b).
    INITIATIVE_OF_NATION,
    /// The collective completes its tasks well or better (Điều 28.1.a).
    COLLECTIVE_GOOD_WORK,
    /// Lao động tiên tiến make at least 70 % of the members (Điều 27.1, 28.1.b).
    ADVANCED_SHARE,
    /// No member is disciplined by a warning or above (Điều 28.1.c).
    NOBODY_WARNED,
    /// The collective completes its tasks excellently (Điều 27.1.a).
    COLLECTIVE_EXCELLENT,
    /// All members complete their tasks (Điều 27.1.b).
    ALL_COMPLETED,
    /// Chiến sĩ thi đua cơ sở is at least one member (Điều 27.1.c).
    ONE_FIGHTER,
    /// A Bằng khen of a ministry or province came before (Điều 73.1.b).
    EARLIER_CERTIFICATE,
    /// Five years of good work without a break, with three Chiến sĩ thi đua cơ sở (Điều 73.1.b).
    FIVE_GOOD_YEARS_THREE_FIGHTERS,
    /// Two years of Chiến sĩ thi đua cơ sở without a break, or two excellent years with two
    /// initiatives (Điều 74.1).
    TWO_FIGHTER_YEARS_OR_EXCELLENT,
    /// Two excellent years of a collective without a break, and Tập thể lao động xuất sắc in them
    /// (Điều 74.3).
    TWO_EXCELLENT_COLLECTIVE_YEARS,
    /// The unit that the person left in the year, after six months there or more, was heard (Thông
    /// tư 01/2024/TT-UBDT, a rule of one ministry).
    FORMER_UNIT_HEARD
}
