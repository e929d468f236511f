package vn.sovang.law;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.AwardItem;
import vn.sovang.award.Certainty;
import vn.sovang.award.CommendationForm;
import vn.sovang.award.EmulationTitle;
import vn.sovang.award.FormItem;
import vn.sovang.award.LegalParameter;
import vn.sovang.award.TitleItem;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// Share of all members that must be in favour: a dated parameter, with its source.
///
/// @param from first day on which it applies
/// @param isHigh whether it is that of the titles that only a high share can give, by secret ballot
public record VoteRule(
        LocalDate from, boolean isHigh, int percent, String source, Certainty certainty) {
    private static final List<VoteRule> DATED =
            List.of(
                    new VoteRule(
                            LocalDate.of(2025, 7, 1),
                            true,
                            90,
                            "Nghị định 152/2025/NĐ-CP (chưa đối chiếu)",
                            Certainty.UNVERIFIED),
                    new VoteRule(
                            LocalDate.of(2025, 7, 1),
                            false,
                            80,
                            "Nghị định 152/2025/NĐ-CP (chưa đối chiếu)",
                            Certainty.UNVERIFIED),
                    new VoteRule(
                            LocalDate.of(2024, 1, 1),
                            true,
                            90,
                            "Nghị định 98/2023/NĐ-CP (chưa đối chiếu)",
                            Certainty.UNVERIFIED),
                    new VoteRule(
                            LocalDate.of(2024, 1, 1),
                            false,
                            80,
                            "Nghị định 98/2023/NĐ-CP (chưa đối chiếu)",
                            Certainty.UNVERIFIED),
                    new VoteRule(
                            LocalDate.MIN,
                            true,
                            90,
                            "Nghị định 91/2017/NĐ-CP, Điều 45 khoản 8 (theo cổng thông tin)",
                            Certainty.REPORTED),
                    new VoteRule(
                            LocalDate.MIN,
                            false,
                            80,
                            "Nghị định 91/2017/NĐ-CP (chưa đối chiếu)",
                            Certainty.UNVERIFIED));

    /// The share that applies on a day to a vote on a title or form.
    public static VoteRule inForceOn(LocalDate day, AwardItem item) {
        boolean high = isHigh(item);
        return DATED.stream()
                .filter(rule -> rule.isHigh() == high && !day.isBefore(rule.from()))
                .findFirst()
                .orElseThrow();
    }

    /// All of it, as `docs/law-parameters.md` shows it.
    public static List<LegalParameter> parameters() {
        return DATED.stream().map(VoteRule::parameter).toList();
    }

    private LegalParameter parameter() {
        return new LegalParameter(
                isHigh ? "high-vote" : "vote",
                "từ %d %% tổng số thành viên".formatted(percent),
                from.equals(LocalDate.MIN) ? null : from,
                to(),
                source,
                certainty);
    }

    /// The day before the next one of the same height.
    private @Nullable LocalDate to() {
        return DATED.stream()
                .filter(other -> other.isHigh == isHigh && other.from.isAfter(from))
                .map(other -> other.from.minusDays(1))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static boolean isHigh(AwardItem item) {
        return switch (item) {
            case TitleItem(var title, _) ->
                    title == EmulationTitle.PROVINCIAL_EMULATION_FIGHTER
                            || title == EmulationTitle.NATIONAL_EMULATION_FIGHTER;
            case FormItem(var form, _) -> form == CommendationForm.STATE_HONORARY_TITLE;
        };
    }
}
