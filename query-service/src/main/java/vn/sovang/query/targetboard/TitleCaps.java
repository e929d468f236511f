package vn.sovang.query.targetboard;

import org.jspecify.annotations.Nullable;

import vn.sovang.goal.FigureGoal;
import vn.sovang.goal.Measure;
import vn.sovang.goal.Target;
import vn.sovang.query.reading.Moment;
import vn.sovang.text.SearchText;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// What the law of a day allows of a title at most, beside a target that asks for a share of it
/// (rule 28, anomaly A29): dated parameters, each with its source.
final class TitleCaps {
    private record Dated(LocalDate from, PlanTarget.Cap cap) {}

    private static final String GRASSROOTS_FIGHTER = "thi dua co so";

    private static final List<Dated> DATED =
            List.of(
                    new Dated(
                            LocalDate.of(2024, 1, 1),
                            new PlanTarget.Cap(
                                    null,
                                    "người hoàn thành tốt nhiệm vụ (qua tỷ lệ hoàn thành xuất"
                                            + " sắc)",
                                    "Luật 06/2022/QH15 không đặt tỷ lệ",
                                    "U")),
                    new Dated(
                            LocalDate.of(2017, 10, 1),
                            new PlanTarget.Cap(
                                    new BigDecimal(15),
                                    "cá nhân đạt danh hiệu Lao động tiên tiến",
                                    "Nghị định 91/2017/NĐ-CP, Điều 9.3",
                                    "P")));

    private TitleCaps() {}

    /// As of the end of the plan's year, or of the moment asked when that is earlier.
    static PlanTarget.@Nullable Cap beside(Target target, int year, Moment moment) {
        LocalDate end = LocalDate.of(year, 12, 31);
        LocalDate day = moment.day().isBefore(end) ? moment.day() : end;
        return asksShareOfTitle(target)
                ? DATED.stream()
                        .filter(dated -> !day.isBefore(dated.from))
                        .findFirst()
                        .map(Dated::cap)
                        .orElse(null)
                : null;
    }

    private static boolean asksShareOfTitle(Target target) {
        return target.goal().leaves().stream()
                .filter(FigureGoal.class::isInstance)
                .map(FigureGoal.class::cast)
                .filter(goal -> goal.measure() == Measure.SHARE)
                .anyMatch(goal ->
                        SearchText.fold(goal.name() + " " + target.phrase().value())
                                .contains(GRASSROOTS_FIGHTER));
    }
}
