package vn.sovang.query.targetboard;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.Certainty;
import vn.sovang.award.TitleCap;
import vn.sovang.goal.AllOf;
import vn.sovang.goal.AnyOf;
import vn.sovang.goal.Comparator;
import vn.sovang.goal.Direction;
import vn.sovang.goal.FigureGoal;
import vn.sovang.goal.Goal;
import vn.sovang.goal.Measure;
import vn.sovang.goal.StatementGoal;
import vn.sovang.goal.Target;
import vn.sovang.query.reading.Moment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;

/// A target as people see it.
///
/// @param anchors places where the plan states it; more than one for one that is stated twice,
///   which is one target (rule 27)
/// @param verdict at the moment asked
/// @param leaves parts that are measured or stated, in printed order
/// @param cap the legal limit of the same title on that day, beside a target that asks for a share
///   of it; the target never widens it (rule 28)
public record PlanTarget(
        String key,
        String planId,
        String code,
        String words,
        List<String> anchors,
        boolean issued,
        Verdict verdict,
        List<Leaf> leaves,
        @Nullable Cap cap) {
    public PlanTarget {
        anchors = List.copyOf(anchors);
        leaves = List.copyOf(leaves);
    }

    /// One leaf.
    ///
    /// @param asked the words of the number that is asked for
    /// @param measured number that is compared with it; null while it is not known
    /// @param baseline number with which a change is compared; null while it is not known
    /// @param trueOn the day of which the newest actual is true
    public record Leaf(
            String code,
            String name,
            Verdict verdict,
            @Nullable Measure measure,
            @Nullable Comparator comparator,
            @Nullable String asked,
            @Nullable Direction direction,
            @Nullable String population,
            @Nullable BigDecimal measured,
            @Nullable BigDecimal baseline,
            @Nullable Boolean exceeds,
            @Nullable LocalDate trueOn,
            @Nullable String actualId,
            @Nullable String reportId) {}

    /// A limit that the law of a day sets to a title.
    ///
    /// @param percent null where the law of that day sets none of its own
    /// @param of those over whom it is counted
    public record Cap(
            @Nullable BigDecimal percent, String of, String source, Certainty certainty) {}

    static PlanTarget of(String key, TargetRow row, Actuals actuals, Moment moment) {
        Target target = row.target();
        return new PlanTarget(
                key,
                row.planId().toString(),
                target.code(),
                target.phrase().value(),
                target.anchors(),
                row.issued(),
                Judgement.of(target.goal(), actuals),
                target.goal().leaves().stream().map(leaf -> leaf(leaf, actuals)).toList(),
                cap(row, moment));
    }

    /// The cap by the law of the last day of the plan's year, on which its titles can be decided,
    /// or of the day asked when that is earlier.
    private static @Nullable Cap cap(TargetRow row, Moment moment) {
        LocalDate end = LocalDate.of(row.year(), Month.DECEMBER, 31);
        LocalDate day = moment.day().isBefore(end) ? moment.day() : end;
        Target target = row.target();
        return target.goal().leaves().stream()
                .filter(leaf ->
                        leaf instanceof FigureGoal figure && figure.measure() == Measure.SHARE)
                .map(leaf -> TitleCap.inForceOn(day, target.phrase() + " " + name(leaf)))
                .flatMap(Optional::stream)
                .findFirst()
                .map(cap -> new Cap(cap.percent(), cap.of(), cap.source(), cap.certainty()))
                .orElse(null);
    }

    private static String name(Goal leaf) {
        return switch (leaf) {
            case FigureGoal figure -> figure.name();
            case StatementGoal statement -> statement.name();
            case AllOf _, AnyOf _ -> throw new IllegalArgumentException("not a leaf");
        };
    }

    private static Leaf leaf(Goal goal, Actuals actuals) {
        ActualRow actual = actuals.newest(Target.leafCode(goal)).orElse(null);
        Judgement judgement =
                switch (goal) {
                    case FigureGoal figure -> Judgement.leaf(figure, actuals);
                    case StatementGoal statement -> Judgement.leaf(statement, actuals);
                    case AllOf _, AnyOf _ -> throw new IllegalArgumentException("not a leaf");
                };
        FigureGoal figure = goal instanceof FigureGoal measured ? measured : null;
        return new Leaf(
                Target.leafCode(goal),
                name(goal),
                judgement.verdict(),
                figure == null ? null : figure.measure(),
                figure == null ? null : figure.comparator(),
                figure == null ? null : figure.value().phrase().value(),
                figure == null ? null : figure.direction(),
                figure == null ? null : figure.population(),
                judgement.measured(),
                figure == null ? null : actuals.baseline(figure).orElse(null),
                judgement.exceeds(),
                actual == null ? null : actual.trueOn(),
                actual == null ? null : actual.actualId().toString(),
                actual == null || actual.reportId() == null ? null : actual.reportId().toString());
    }
}
