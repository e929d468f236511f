package vn.sovang.award;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// The rules of emulation and commendation that were in force on a day (rule 42, capability C29).
/// Here, and nowhere else, a day is given its rules; every table of rules is kept by these
/// versions.
public enum RuleSet {
    /// Luật 15/2003/QH11, as amended in 2005, 2009 and 2013, with Nghị định 91/2017/NĐ-CP. Its end
    /// was read (Luật 06/2022/QH15, Điều 94), its text and its first day were not.
    LAW_2003(
            LocalDate.of(2004, 7, 1),
            "Luật 15/2003/QH11; Nghị định 91/2017/NĐ-CP",
            Certainty.UNVERIFIED),
    /// Luật 06/2022/QH15, Điều 94.
    LAW_2022(
            LocalDate.of(2024, 1, 1), "Luật 06/2022/QH15; Nghị định 98/2023/NĐ-CP", Certainty.READ),
    /// Two tiers of local government: the district is no more.
    LAW_2022_TWO_TIERS(
            LocalDate.of(2025, 7, 1),
            "Luật 06/2022/QH15; Nghị định 152/2025/NĐ-CP",
            Certainty.REPORTED),
    /// Luật 06/2026/QH16, of which the text has not been read.
    LAW_2026(
            LocalDate.of(2026, 10, 1),
            "Luật 06/2022/QH15, sửa đổi bởi Luật 06/2026/QH16",
            Certainty.NOTED);

    private final LocalDate from;
    private final String source;
    private final Certainty certainty;

    RuleSet(LocalDate from, String source, Certainty certainty) {
        this.from = from;
        this.source = source;
        this.certainty = certainty;
    }

    /// True when a law is known to apply and nobody has read its text: what is judged by it is
    /// judged by the law before, or not at all.
    public boolean isUnread() {
        return certainty == Certainty.NOTED;
    }

    /// First day on which it applies.
    public LocalDate from() {
        return from;
    }

    /// Last day on which it applies; null while no other follows.
    public @Nullable LocalDate to() {
        return Arrays.stream(values())
                .map(RuleSet::from)
                .filter(from::isBefore)
                .findFirst()
                .map(next -> next.minusDays(1))
                .orElse(null);
    }

    public String source() {
        return source;
    }

    /// The newest that applies on the day; what is older than all falls under the oldest.
    public static RuleSet inForceOn(LocalDate day) {
        return Arrays.stream(values())
                .filter(rules -> !day.isBefore(rules.from))
                .reduce((_, later) -> later)
                .orElse(LAW_2003);
    }

    /// The life of each, as `docs/law-parameters.md` shows it.
    public static List<LegalParameter> parameters() {
        return Arrays.stream(values())
                .map(rules ->
                        new LegalParameter(
                                "rules",
                                rules.name(),
                                rules.from(),
                                rules.to(),
                                rules.source(),
                                rules.certainty))
                .toList();
    }
}
