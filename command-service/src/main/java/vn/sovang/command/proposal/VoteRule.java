package vn.sovang.command.proposal;

import vn.sovang.award.AwardItem;
import vn.sovang.award.CommendationForm;
import vn.sovang.award.EmulationTitle;
import vn.sovang.award.FormItem;
import vn.sovang.award.TitleItem;
import vn.sovang.proposal.ProposalLine;
import vn.sovang.proposal.VoteThreshold;

import java.time.LocalDate;
import java.util.List;

/// How many of all members must be in favour: a dated parameter, with its source.
///
/// @param from first day on which it applies
/// @param isHigh whether it is that of the titles that only a high share can give, by secret ballot
/// @param certainty `P` on a public page, `U` not verified
record VoteRule(LocalDate from, boolean isHigh, int percent, String source, String certainty) {
    private static final List<VoteRule> DATED =
            List.of(
                    new VoteRule(
                            LocalDate.of(2025, 7, 1),
                            true,
                            90,
                            "Nghị định 152/2025/NĐ-CP (chưa đối chiếu)",
                            "U"),
                    new VoteRule(
                            LocalDate.of(2025, 7, 1),
                            false,
                            80,
                            "Nghị định 152/2025/NĐ-CP (chưa đối chiếu)",
                            "U"),
                    new VoteRule(
                            LocalDate.of(2024, 1, 1),
                            true,
                            90,
                            "Nghị định 98/2023/NĐ-CP (chưa đối chiếu)",
                            "U"),
                    new VoteRule(
                            LocalDate.of(2024, 1, 1),
                            false,
                            80,
                            "Nghị định 98/2023/NĐ-CP (chưa đối chiếu)",
                            "U"),
                    new VoteRule(
                            LocalDate.MIN,
                            true,
                            90,
                            "Nghị định 91/2017/NĐ-CP, Điều 45 khoản 8 (theo cổng thông tin)",
                            "P"),
                    new VoteRule(
                            LocalDate.MIN,
                            false,
                            80,
                            "Nghị định 91/2017/NĐ-CP (chưa đối chiếu)",
                            "U"));

    static VoteRule inForceOn(LocalDate day, AwardItem item) {
        boolean high = isHigh(item);
        return DATED.stream()
                .filter(rule -> rule.isHigh() == high && !day.isBefore(rule.from()))
                .findFirst()
                .orElseThrow();
    }

    VoteThreshold of(ProposalLine line) {
        return new VoteThreshold(line.number(), percent, source, certainty);
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
