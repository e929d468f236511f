package vn.sovang.law;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.AchievementPeriod;
import vn.sovang.award.AwardItem;
import vn.sovang.award.CommendationKind;
import vn.sovang.award.FormItem;
import vn.sovang.award.RuleSet;
import vn.sovang.award.SubjectKind;
import vn.sovang.time.Ternary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Verdict on whether a nominee's history is what the law of a day asks for a title or form, as it
/// was given on that day. It is kept with what was done then, and never judged anew in silence.
///
/// @param judgedOn the day whose rules applied
/// @param outcome YES where every criterion holds, NO where one does not; what is left to those who
///   know the nominee is not in it
/// @param unjudged why no criterion was judged; null where some were
public record Eligibility(
        RuleSet ruleSet,
        LocalDate judgedOn,
        Ternary outcome,
        List<Check> checks,
        @Nullable Unjudged unjudged) {
    public Eligibility {
        checks = List.copyOf(checks);
    }

    /// Judges what one line proposes.
    ///
    /// @param kind of commendation; null where the line does not say it
    /// @param period of the achievement; null where the line does not say it
    public static Eligibility of(
            AwardItem item,
            SubjectKind subject,
            @Nullable CommendationKind kind,
            @Nullable AchievementPeriod period,
            Past past,
            LocalDate day) {
        Optional<List<Rule>> rules = CriteriaTable.of(item, subject).flatMap(of -> of.on(day));
        if (rules.isEmpty()) {
            return unjudged(day, Unjudged.NO_RULE);
        }
        if (item instanceof FormItem && kind != CommendationKind.MERIT) {
            return unjudged(day, kind == null ? Unjudged.KIND_UNSTATED : Unjudged.OTHER_GROUND);
        }
        if (period == null) {
            return unjudged(day, Unjudged.PERIOD_UNSTATED);
        }
        List<Check> checks =
                rules.get().stream().map(rule -> rule.judged(past, period.year())).toList();
        return new Eligibility(RuleSet.inForceOn(day), day, outcome(checks), checks, null);
    }

    /// The criteria that stand in the way of the award.
    public List<Check> inTheWay() {
        return checks.stream().filter(Check::standsInTheWay).toList();
    }

    /// Criteria that nobody could judge, or that a law asks for which nobody read: a notice to who
    /// decides.
    public List<Check> open() {
        return checks.stream()
                .filter(check -> check.outcome() != Ternary.YES && !check.standsInTheWay())
                .toList();
    }

    /// True when there is a rule, and the line does not say enough to be judged by it.
    public boolean lacksWords() {
        return unjudged == Unjudged.PERIOD_UNSTATED || unjudged == Unjudged.KIND_UNSTATED;
    }

    private static Ternary outcome(List<Check> checks) {
        if (checks.stream().anyMatch(check -> check.outcome() == Ternary.NO)) {
            return Ternary.NO;
        }
        return checks.stream().allMatch(check -> check.outcome() == Ternary.YES)
                ? Ternary.YES
                : Ternary.UNKNOWN;
    }

    private static Eligibility unjudged(LocalDate day, Unjudged why) {
        return new Eligibility(RuleSet.inForceOn(day), day, Ternary.UNKNOWN, List.of(), why);
    }
}
