package vn.sovang.scoring;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Result of a unit's marks by a scoring table. Points of a criterion are multiplied by its weight
/// and cut after two decimals; all sums are exact. Bounds of groups are applied before the total,
/// which is never below 0.
///
/// @param bonus points that were added, before bounds of groups
/// @param deductions points that were taken off, as an amount
/// @param missing codes of scored criteria without points, which count as 0
/// @param grounds for which the unit is not considered; empty where it is
/// @param reached pass marks that it has; empty where it is not considered
public record Scores(
        BigDecimal total,
        BigDecimal bonus,
        BigDecimal deductions,
        List<GroupScore> groups,
        List<String> missing,
        List<Ground> grounds,
        List<PassMark> reached) {
    public Scores {
        groups = List.copyOf(groups);
        missing = List.copyOf(missing);
        grounds = List.copyOf(grounds);
        reached = List.copyOf(reached);
    }

    /// Points of a group.
    ///
    /// @param uncapped what its criteria come to without the group's bound
    public record GroupScore(String code, String name, BigDecimal points, BigDecimal uncapped) {
        public boolean isCapped() {
            return points.compareTo(uncapped) != 0;
        }
    }

    /// Ground for which a unit is not considered.
    ///
    /// @param code of the criterion or the disqualifying fact
    /// @param points of the criterion, which are fewer than asked; null for a fact
    /// @param least points asked; null for a fact
    public record Ground(
            String code, String text, @Nullable BigDecimal points, @Nullable BigDecimal least) {}

    public boolean isDisqualified() {
        return !grounds.isEmpty();
    }

    BigDecimal group(@Nullable String code) {
        return groups.stream()
                .filter(group -> group.code().equals(code))
                .map(GroupScore::points)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    /// The result of some marks.
    ///
    /// @param points by the codes of criteria
    /// @param found codes of disqualifying facts that are there
    public static Scores of(
            ScoringRules rules, Map<String, BigDecimal> points, Collection<String> found) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal bonus = BigDecimal.ZERO;
        BigDecimal deductions = BigDecimal.ZERO;
        List<GroupScore> groups = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        List<Ground> grounds = new ArrayList<>();
        for (CriteriaGroup group : rules.groups()) {
            BigDecimal sum = BigDecimal.ZERO;
            for (ScoredCriterion criterion : group.criteria()) {
                BigDecimal given = points.get(criterion.code());
                if (given == null) {
                    if (criterion.kind() == CriterionKind.SCORED) {
                        missing.add(criterion.code());
                    }
                    continue;
                }
                BigDecimal counted = criterion.counted(given);
                sum = sum.add(counted);
                switch (criterion.kind()) {
                    case SCORED -> {}
                    case BONUS -> bonus = bonus.add(counted);
                    case DEDUCTION -> deductions = deductions.subtract(counted);
                }
                BigDecimal least = criterion.least();
                if (least != null && given.compareTo(least) < 0) {
                    grounds.add(new Ground(criterion.code(), criterion.text(), given, least));
                }
            }
            BigDecimal bounded = group.most() == null ? sum : sum.min(group.most());
            groups.add(
                    new GroupScore(
                            group.code(), group.name(), Points.plain(bounded), Points.plain(sum)));
            total = total.add(bounded);
        }
        rules.disqualifiers().stream()
                .filter(fact -> found.contains(fact.code()))
                .forEach(fact -> grounds.add(new Ground(fact.code(), fact.text(), null, null)));
        BigDecimal whole = Points.plain(total.max(BigDecimal.ZERO));
        return new Scores(
                whole,
                Points.plain(bonus),
                Points.plain(deductions),
                groups,
                missing,
                grounds,
                grounds.isEmpty()
                        ? rules.passMarks().stream()
                                .filter(mark -> whole.compareTo(mark.least()) >= 0)
                                .toList()
                        : List.of());
    }
}
